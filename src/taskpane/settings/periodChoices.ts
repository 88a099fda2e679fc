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

const months = Array.from({ length: 12 }, (_, index) => `-${String(index + 1).padStart(2, '0')}`);
const quarters = ['-Q1', '-Q2', '-Q3', '-Q4'];
const longer = ['-H1', '-H2', '-9M', ''];

const groups: readonly { readonly title: MessageKey; readonly yearsBack: number; readonly codes: readonly string[] }[] = [
  { title: 'settings.period.quarters', yearsBack: 0, codes: quarters },
  { title: 'settings.period.longer', yearsBack: 0, codes: longer },
  { title: 'settings.period.months', yearsBack: 0, codes: months },
  // The last quarter of a year is reported in January of the next.
  { title: 'settings.period.yearBefore', yearsBack: 1, codes: [...quarters, ...longer, ...months] },
];

/**
 * The periods that have begun on a day, of its year and of the year before: a report about days to come has nothing to say. A period
 * chosen earlier stays on offer, whatever year it is of.
 */
export function periodChoices(today: IsoDate, chosen: string): readonly PeriodChoices[] {
  const offered = groups.map(({ title, yearsBack, codes }) => ({ title, choices: codes.flatMap((code) => begun(yearOf(today) - yearsBack, code, today)) }));
  const isOffered = offered.some(({ choices }) => choices.some(({ code }) => code === chosen));
  const other = isOffered ? null : parsePeriod(chosen);
  return [...(other ? [{ title: 'settings.period.chosen' as const, choices: [{ code: chosen, period: other }] }] : []), ...offered].filter(({ choices }) => choices.length > 0);
}

function begun(year: number, code: string, today: IsoDate): readonly PeriodChoice[] {
  const whole = `${String(year).padStart(4, '0')}${code}`;
  const period = parsePeriod(whole);
  return period && period.first <= today ? [{ code: whole, period }] : [];
}
