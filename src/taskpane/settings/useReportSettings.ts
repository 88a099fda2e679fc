import { useMemo, useState } from 'react';
import { formatDateVi } from '../../core/dates/calendar';
import { periodCode, periodOf } from '../../core/dates/reportingPeriod';
import type { IsoDate } from '../../core/model/cell';
import { parseDateVi } from './parseDateVi';
import { periodChoices, type PeriodChoices } from './periodChoices';

export interface ReportSettings {
  readonly cutOffText: string;
  /** null while what was typed is no date. */
  readonly asOf: IsoDate | null;
  readonly periods: readonly PeriodChoices[];
  /** The period chosen, or the quarter of the cut-off date where none was or the choice has gone out of the list. */
  readonly period: string;
  readonly unit: string;
  readonly setCutOffText: (text: string) => void;
  readonly setPeriod: (code: string) => void;
  readonly setUnit: (name: string) => void;
}

/** Cut-off date, period and reporting agency. @param today the day the pane was opened, the cut-off date on offer. */
export function useReportSettings(today: IsoDate): ReportSettings {
  const [cutOffText, setCutOffText] = useState(() => formatDateVi(today));
  const [chosenPeriod, setPeriod] = useState('');
  const [unit, setUnit] = useState('');

  const asOf = parseDateVi(cutOffText);
  const day = asOf ?? today;
  const periods = useMemo(() => periodChoices(day), [day]);
  const isOffered = periods.some(({ choices }) => choices.some(({ code }) => code === chosenPeriod));
  const period = isOffered ? chosenPeriod : periodCode(periodOf(day));
  return { cutOffText, asOf, periods, period, unit, setCutOffText, setPeriod, setUnit };
}
