import type { IsoDate } from '../model/cell';
import { firstDayOfMonth, isoDate, lastDayOfMonth, monthOf, quarterOf, yearOf } from './calendar';

export type PeriodKind = 'month' | 'quarter' | 'half' | 'nine-months' | 'year';

/** A reporting period by the calendar. `number` counts within the year: month 1–12, quarter 1–4, half 1–2; 1 for nine months and a year. */
export interface ReportingPeriod {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly number: number;
  readonly first: IsoDate;
  readonly last: IsoDate;
}

interface PeriodForm {
  readonly kind: PeriodKind;
  readonly code: RegExp;
  readonly months: number;
}

const forms: readonly PeriodForm[] = [
  { kind: 'quarter', code: /^Q([1-4])$/, months: 3 },
  { kind: 'half', code: /^H([12])$/, months: 6 },
  { kind: 'nine-months', code: /^9M()$/, months: 9 },
  { kind: 'month', code: /^(0[1-9]|1[0-2])$/, months: 1 },
  { kind: 'year', code: /^()$/, months: 12 },
];

/** Data of a period are closed on this day of its last month (Nghị định 09/2019/NĐ-CP, Điều 12). */
const closingDay = 14;

function makePeriod({ kind, months }: PeriodForm, year: number, number: number): ReportingPeriod {
  const lastMonth = number * months;
  return { kind, year, number, first: firstDayOfMonth(year, lastMonth - months + 1), last: lastDayOfMonth(year, lastMonth) };
}

/** Reads `2026-Q4`, `2026-11`, `2026-H1`, `2026-9M` or `2026`; null for anything else. */
export function parsePeriod(text: string): ReportingPeriod | null {
  const [, year = '', code = ''] = /^(\d{4})(?:-(\w+))?$/.exec(text.trim().toUpperCase()) ?? [];
  if (Number(year) < 1) return null;
  for (const form of forms) {
    const match = form.code.exec(code);
    if (match) return makePeriod(form, Number(year), Number(match[1] || 1));
  }
  return null;
}

/** The code that `parsePeriod` reads back. */
export function periodCode({ kind, year, number }: ReportingPeriod): string {
  const codes: Record<PeriodKind, string> = {
    month: `-${String(number).padStart(2, '0')}`, quarter: `-Q${number}`, half: `-H${number}`, 'nine-months': '-9M', year: '',
  };
  return `${String(year).padStart(4, '0')}${codes[kind]}`;
}

/** The calendar quarter that a day lies in. */
export function periodOf(asOf: IsoDate): ReportingPeriod {
  return makePeriod({ kind: 'quarter', code: /^$/, months: 3 }, yearOf(asOf), quarterOf(asOf));
}

/**
 * Last day whose figures belong to the report of a period: the 14th of its last month (Nghị định 09/2019/NĐ-CP, Điều 12).
 * Nine months are not named there; 14/9 follows by analogy and is this project's choice.
 */
export function dataCutOff({ last }: ReportingPeriod): IsoDate {
  return isoDate(yearOf(last), monthOf(last), closingDay);
}
