import { lastDayOfMonth } from '../dates/calendar';
import type { IsoDate } from '../model/cell';
import { alignedKey } from '../text/alignedKey';
import { cleanText } from '../text/cleanText';

/** The time that a heading speaks of. */
export interface HeadingPeriod {
  /** Null where it names a part of a year without the year: "Quý I". */
  readonly years: { readonly first: number; readonly last: number } | null;
  /** Last month of the part of the year: 3 for "Quý I", 6 for "6 tháng", 12 for a whole year. */
  readonly lastMonth: number;
  /** "Đến năm 2030": whatever lies before belongs to it too. */
  readonly isUntil: boolean;
}

const span = /(?<!\d)((?:19|20)\d\d) ?(?:-|den|~) ?(?:nam )?((?:19|20)\d\d)(?!\d)/;
/** No number of a document ("2026/QĐ-UBND"), and no year that is only compared with. */
const single = /(?<!\d|\d[.,]|so voi |so voi nam |cung ky |cung ky nam )((?:19|20)\d\d)(?![\d]|\/[a-z]|[.,]\d)/;
const quarters = ['i', 'ii', 'iii', 'iv'];
const parts: readonly (readonly [RegExp, (number: string) => number])[] = [
  [/\bquy (i{1,3}|iv|[1-4])(?![a-z\d])/, (number) => 3 * (quarters.includes(number) ? quarters.indexOf(number) + 1 : Number(number))],
  [/(?<!\d)0?([369]) ?t(?:hang)? cuoi\b/, () => 12],
  [/(?<!\d)0?([369]) ?t(?:hang)?(?: dau)?\b/, Number],
  [/\bthang (\d{1,2})(?!\d)/, Number],
];

/** Reads "Năm 2026", "GĐ 2026-2030", "Quý I/2026", "Đến năm 2030" in a heading; null where it names no time. */
export function headingPeriod(heading: string): HeadingPeriod | null {
  const key = alignedKey(cleanText(heading)).replace(/\s+/g, ' ');
  const years = yearsOf(key);
  const lastMonth = lastMonthOf(key);
  if (years === null && lastMonth === null) return null;
  return { years, lastMonth: lastMonth ?? 12, isUntil: /\b(?:den|toi)(?: het)?(?: nam)? (?:19|20)\d\d/.test(key) && years?.first === years?.last };
}

/** Last day of the period; without a year, in `year`. */
export function periodEnd({ years, lastMonth }: HeadingPeriod, year: number): IsoDate {
  return lastDayOfMonth(years?.last ?? year, lastMonth);
}

function yearsOf(key: string): HeadingPeriod['years'] {
  const [, first, last] = span.exec(key) ?? [];
  if (first !== undefined && last !== undefined && Number(first) <= Number(last)) return { first: Number(first), last: Number(last) };
  const [, only] = single.exec(key) ?? [];
  return only === undefined ? null : { first: Number(only), last: Number(only) };
}

function lastMonthOf(key: string): number | null {
  for (const [pattern, toMonth] of parts) {
    const [, number] = pattern.exec(key) ?? [];
    const month = number === undefined ? 0 : toMonth(number);
    if (month >= 1 && month <= 12) return month;
  }
  return null;
}
