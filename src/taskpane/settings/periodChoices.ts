import { yearOf } from '../../core/dates/calendar';
import { parsePeriod, type ReportingPeriod } from '../../core/dates/reportingPeriod';
import type { IsoDate } from '../../core/model/cell';
import type { MessageKey } from '../../i18n';

export interface PeriodChoice {
  /** As `createReport` takes it: `2026-Q4`, `2026-11` … */
  readonly code: string;
  readonly period: ReportingPeriod;
}

export interface PeriodChoices {
  readonly title: MessageKey;
  readonly choices: readonly PeriodChoice[];
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

const groups: readonly { readonly title: MessageKey; readonly codes: readonly string[] }[] = [
  { title: 'settings.period.quarters', codes: ['-Q1', '-Q2', '-Q3', '-Q4'] },
  { title: 'settings.period.longer', codes: ['-H1', '-H2', '-9M', ''] },
  { title: 'settings.period.months', codes: months.map((month) => `-${month}`) },
];

/** The periods of the cut-off date's year that have begun by then: a report about days to come has nothing to say. */
export function periodChoices(asOf: IsoDate): readonly PeriodChoices[] {
  const year = String(yearOf(asOf)).padStart(4, '0');
  return groups
    .map(({ title, codes }) => ({
      title,
      choices: codes.flatMap((code) => {
        const period = parsePeriod(`${year}${code}`);
        return period && period.first <= asOf ? [{ code: `${year}${code}`, period }] : [];
      }),
    }))
    .filter(({ choices }) => choices.length > 0);
}
