import { daysInMonth, firstDayOfMonth, isoDate, isValidDate, lastDayOfMonth } from '../dates/calendar';
import type { IsoDate } from '../model/cell';

export type SpanUnit = 'date' | 'month' | 'quarter' | 'part' | 'year';

/** A stretch of the calendar: a day, a month, one or more quarters of a year, a year, or a `part` of one that has no name of its own. */
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
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const lastDayOfPart: Readonly<Record<string, number>> = { thuong: 10, trung: 20, dau: 15 };
const firstDayOfPart: Readonly<Record<string, number>> = { trung: 11, ha: 21, cuoi: 16, sau: 16 };

function planYear(written: string | undefined): number | null {
  const year = Number(written) + (written?.length === 2 ? 2000 : 0);
  return year >= firstPlanYear && year <= lastPlanYear ? year : null;
}

/** Scans of "Quý II" often hold small L or the figure 1 for I. */
export function quarterNumber(written: string | undefined = ''): number | null {
  const number = romanQuarters[/[ivl]/.test(written) ? written.replace(/[l1]/g, 'i') : written] ?? Number(written);
  return Number.isInteger(number) && number >= 1 && number <= 4 ? number : null;
}

function monthNumber(written: string | undefined = ''): number {
  const english = englishMonths.indexOf(written.slice(0, 3));
  return english < 0 ? Number(written) : english + 1;
}

function daysOfMonth(unit: SpanUnit, { year, month }: Groups, first: number, last?: number): Span | null {
  const inYear = planYear(year);
  const inMonth = monthNumber(month);
  if (inYear === null) return null;
  const lastDay = last ?? daysInMonth(inYear, inMonth);
  if (![first, lastDay].every((day) => isValidDate(inYear, inMonth, day))) return null;
  return { unit, first: isoDate(inYear, inMonth, first), last: isoDate(inYear, inMonth, lastDay) };
}

function readDay(groups: Groups): Span | null {
  return daysOfMonth('date', groups, Number(groups['day']), Number(groups['day']));
}

function readDays(groups: Groups): Span | null {
  return daysOfMonth('part', groups, Number(groups['day']), Number(groups['to']));
}

function readPartOfMonth(groups: Groups): Span | null {
  const { part = '' } = groups;
  return daysOfMonth('part', groups, firstDayOfPart[part] ?? 1, lastDayOfPart[part]);
}

function monthsOfYear(unit: SpanUnit, year: string | undefined, firstMonth: number, lastMonth: number): Span | null {
  const inYear = planYear(year);
  if (inYear === null || daysInMonth(inYear, firstMonth) === 0 || daysInMonth(inYear, lastMonth) === 0) return null;
  return { unit, first: firstDayOfMonth(inYear, firstMonth), last: lastDayOfMonth(inYear, lastMonth) };
}

function readMonth({ month, year }: Groups): Span | null {
  return monthsOfYear('month', year, monthNumber(month), monthNumber(month));
}

/** "3-6/2026" is March to June; "12-6/2026" may as well be the 12th of June and is neither. */
function readMonths({ from, to, year }: Groups): Span | null {
  return Number(from) < Number(to) ? monthsOfYear('part', year, Number(from), Number(to)) : null;
}

function readQuarters({ from, to = from, year }: Groups): Span | null {
  const first = quarterNumber(from);
  const last = quarterNumber(to);
  return first === null || last === null ? null : monthsOfYear('quarter', year, first * 3 - 2, last * 3);
}

function readPartOfYear({ count = '6', side, year }: Groups): Span | null {
  const months = Number(count);
  return side === 'dau' ? monthsOfYear('part', year, 1, months) : monthsOfYear('part', year, 13 - months, 12);
}

const beforeYear = String.raw`(?: ?[/.-]+ ?(?:nam ?)?| ?,? ?nam ?| )`;
const year = String.raw`(?<year>\d{4})(?!\d)`;
/** "Quý IV/26", "Thg6-28": two figures stand for a year only behind a named month or quarter. */
const shortYear = String.raw`(?<year>[2-4]\d)(?![\d/.%-])`;
const quarter = String.raw`(?:[ivl1]{1,3}|0?\d)(?![a-z\d])`;
const quarters = String.raw`^(?:q|qu[yi]|quarter)[ .]*(?<from>${quarter})(?:(?: ?[-,+&] ?| va | den | & )(?:qu[yi] )?(?<to>${quarter}))*`;
const month = String.raw`(?:thang|thg|th|t)[ .]*(?<month>\d{1,2})`;
const englishMonth = String.raw`(?<month>(?:${englishMonths.join('|')})[a-z]*)`;

const forms: readonly SpanForm[] = [
  { shape: /^(?:ngay )?(?<day>\d{1,2}) ?(?<sign>[/.-])\k<sign>* ?(?<month>\d{1,2}) ?\k<sign>+ ?(?<year>\d{4}|\d{2})(?!\d)/, read: readDay },
  { shape: /^(?:ngay )?(?<day>\d{1,2})(?: ?\/ ?| ?,? ?thang )(?<month>\d{1,2})(?: ?[/.-] ?| ?,? ?nam ?)(?<year>\d{4})(?!\d)/, read: readDay },
  { shape: /^ngay (?<day>\d{1,2})[.-](?<month>\d{1,2})(?: ?\/ ?| ?,? ?nam ?)(?<year>\d{4})(?!\d)/, read: readDay },
  { shape: /^(?<year>\d{4})(?<sign>[-/])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)/, read: readDay },
  { shape: new RegExp(`^(?<day>\\d{1,2})[- ]${englishMonth}[-, ]+(?<year>\\d{4}|\\d{2})(?!\\d)`), read: readDay },
  { shape: /^(?:(?:cac )?ngay )?(?<day>\d{1,2})(?: ?[-,] ?| va | den )(?:ngay )?(?<to>\d{1,2}) ?(?:\/| thang ) ?(?<month>\d{1,2})(?: ?\/ ?| ?,? nam )(?<year>\d{4})(?!\d)/, read: readDays },
  { shape: /^(?<day>1[3-9]|2\d|3[01])-(?<month>\d{1,2}) ?\/ ?(?<year>\d{4})(?!\d)/, read: readDay },
  { shape: new RegExp(`^(?<from>\\d{1,2}) ?- ?(?<to>\\d{1,2}) ?\\/+ ?${year}`), read: readMonths },
  { shape: new RegExp(`^(?<part>thuong|trung|ha) tuan ${month}${beforeYear}${year}`), read: readPartOfMonth },
  { shape: new RegExp(`^nua (?<part>dau|cuoi|sau) ${month}${beforeYear}${year}`), read: readPartOfMonth },
  { shape: new RegExp(`^${month}${beforeYear}${year}`), read: readMonth },
  { shape: new RegExp(`^${month} ?\\/ ?${shortYear}`), read: readMonth },
  { shape: new RegExp(`^thg? ?(?<month>\\d{1,2})-${shortYear}`), read: readMonth },
  { shape: new RegExp(`^${englishMonth}[-., /]+(?<year>\\d{4}(?!\\d)|[2-4]\\d(?![\\d/.-]))`), read: readMonth },
  { shape: new RegExp(`^(?<month>\\d{1,2}) ?[/.-]+ ?${year}`), read: readMonth },
  { shape: new RegExp(`${quarters}${beforeYear}${year}`), read: readQuarters },
  { shape: new RegExp(`${quarters} ?\\/ ?${shortYear}`), read: readQuarters },
  { shape: new RegExp(`^(?<from>iv|i{1,3})(?: ?[-,] ?(?<to>iv|i{1,3}))? ?\\/ ?${year}`), read: readQuarters },
  { shape: new RegExp(`^0?(?<count>[369]) thang (?<side>dau|cuoi)${beforeYear}${year}`), read: readPartOfYear },
  { shape: new RegExp(`^nua (?<side>dau|cuoi|sau)(?: cua)?${beforeYear}${year}`), read: readPartOfYear },
  { shape: new RegExp(`^(?:ca )?(?:nam ?)?${year}`), read: ({ year: written }) => monthsOfYear('year', written, 1, 12) },
];

/** "Đầu tháng 9/2026", "cuối năm 2026": how far the beginning and the end reach is nowhere laid down, so the whole of it counts. */
const vaguePart = /^(?:dau|giua|cuoi) (?=thang|thg|t\d|qu[yi]|q\d|nam)/;

/** Reads the calendar span a key begins with; null where it begins with none. The key is lower case without marks, single-spaced. */
export function readSpan(key: string): SpanReading | null {
  const whole = key.replace(vaguePart, '');
  for (const { shape, read } of forms) {
    const match = shape.exec(whole);
    if (match) return { span: read(match.groups ?? {}), rest: whole.slice(match[0].length) };
  }
  return null;
}
