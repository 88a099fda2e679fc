import { daysInMonth, firstDayOfMonth, isoDate, isValidDate, lastDayOfMonth } from '../dates/calendar';
import type { IsoDate } from '../model/cell';

export type SpanUnit = 'date' | 'month' | 'quarter' | 'half' | 'year';

/** A stretch of the calendar: a day, a month, one or more quarters of a year, a part of a year counted in months, a year. */
export interface Span {
  readonly unit: SpanUnit;
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** A span at the head of a key; `span` is null where it has the shape of a date but does not exist. `rest` is what follows. */
export interface SpanReading {
  readonly span: Span | null;
  readonly rest: string;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface SpanForm {
  readonly shape: RegExp;
  readonly read: (groups: Groups) => Span | null;
}

/** Years a plan can speak of; others are slips (1025) or no years at all. */
export const firstPlanYear = 1990;
export const lastPlanYear = 2100;

const romanQuarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function planYear(written: string | undefined): number | null {
  const year = Number(written) + (written?.length === 2 ? 2000 : 0);
  return year >= firstPlanYear && year <= lastPlanYear ? year : null;
}

/** Scans of "Quý II" often hold small L for I. */
export function quarterNumber(written: string | undefined = ''): number | null {
  const number = romanQuarters[written.replace(/l/g, 'i')] ?? Number(written);
  return Number.isInteger(number) && number >= 1 && number <= 4 ? number : null;
}

function readDay({ day, month, year }: Groups): Span | null {
  const inYear = planYear(year);
  if (inYear === null || !isValidDate(inYear, Number(month), Number(day))) return null;
  const date = isoDate(inYear, Number(month), Number(day));
  return { unit: 'date', first: date, last: date };
}

function monthsOfYear(unit: SpanUnit, year: string | undefined, firstMonth: number, lastMonth: number): Span | null {
  const inYear = planYear(year);
  if (inYear === null || daysInMonth(inYear, firstMonth) === 0 || daysInMonth(inYear, lastMonth) === 0) return null;
  return { unit, first: firstDayOfMonth(inYear, firstMonth), last: lastDayOfMonth(inYear, lastMonth) };
}

function readQuarters({ from, to = from, year }: Groups): Span | null {
  const first = quarterNumber(from);
  const last = quarterNumber(to);
  return first === null || last === null ? null : monthsOfYear('quarter', year, first * 3 - 2, last * 3);
}

function readHalf({ count, side, year }: Groups): Span | null {
  const months = Number(count);
  return side === 'dau' ? monthsOfYear('half', year, 1, months) : monthsOfYear('half', year, 13 - months, 12);
}

const beforeYear = String.raw`(?: ?[/.-]+ ?(?:nam )?| ?,? ?nam | )`;
const year = String.raw`(?<year>\d{4})(?!\d)`;
const quarter = String.raw`(?:[ivl]{1,3}|\d{1,2})(?![a-z\d])`;

const forms: readonly SpanForm[] = [
  { shape: /^(?:ngay )?(?<day>\d{1,2}) ?(?<sign>[/.-])\k<sign>* ?(?<month>\d{1,2}) ?\k<sign>+ ?(?<year>\d{4}|\d{2})(?!\d)/, read: readDay },
  { shape: /^(?:ngay )?(?<day>\d{1,2})(?:\/| ?,? ?thang )(?<month>\d{1,2})(?: ?\/ ?| ?,? ?nam )(?<year>\d{4})(?!\d)/, read: readDay },
  { shape: /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/, read: readDay },
  { shape: new RegExp(`^(?:thang|thg|t)[ .]*(?<month>\\d{1,2})${beforeYear}${year}`), read: (groups) => monthsOfYear('month', groups['year'], Number(groups['month']), Number(groups['month'])) },
  { shape: new RegExp(`^(?<month>\\d{1,2}) ?[/.-]+ ?${year}`), read: (groups) => monthsOfYear('month', groups['year'], Number(groups['month']), Number(groups['month'])) },
  {
    shape: new RegExp(`^q(?:u[yi])?[ .]*(?<from>${quarter})(?:(?: ?[-,] ?| va | den )(?:qu[yi] )?(?<to>${quarter}))*${beforeYear}${year}`),
    read: readQuarters,
  },
  { shape: new RegExp(`^0?(?<count>[369]) thang (?<side>dau|cuoi)${beforeYear}${year}`), read: readHalf },
  { shape: new RegExp(`^(?:ca )?(?:nam )?${year}`), read: (groups) => monthsOfYear('year', groups['year'], 1, 12) },
];

/** Reads the calendar span a key begins with; null where it begins with none. The key is lower case without marks, single-spaced. */
export function readSpan(key: string): SpanReading | null {
  for (const { shape, read } of forms) {
    const match = shape.exec(key);
    if (match) return { span: read(match.groups ?? {}), rest: key.slice(match[0].length) };
  }
  return null;
}
