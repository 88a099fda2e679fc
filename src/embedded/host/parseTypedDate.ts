import type { TypedNumber } from './parseTypedNumber';
import { daysInMonth, serialOfDate } from './serialOfDate';

/** What an entry is read against: the year it gets where it names none, and the workbook's epoch. */
export interface Calendar {
  readonly currentYear: number;
  readonly date1904: boolean;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly numberFormat: string;
}

type Read = (parts: readonly string[], calendar: Calendar) => Day | null;

const monthName = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const monthOrder = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** How the United States write dates, as Excel takes them when they are typed. */
const shapes: readonly { readonly pattern: RegExp; readonly read: Read }[] = [
  { pattern: /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/, read: ([month, , day, year]) => full(yearOf(year), Number(month), Number(day)) },
  { pattern: /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/, read: ([year, , month, day]) => full(Number(year), Number(month), Number(day)) },
  { pattern: /^(\d{1,2})[/-](\d{4})$/, read: ([month, year]) => monthOf(Number(year), Number(month)) },
  { pattern: /^(\d{4})[/-](\d{1,2})$/, read: ([year, month]) => monthOf(Number(year), Number(month)) },
  { pattern: /^(\d{1,2})[/-](\d{1,2})$/, read: ([one, other], { currentYear }) => pair(Number(one), Number(other), currentYear) },
  { pattern: new RegExp(`^(\\d{1,2})[ -]?${monthName}[ ,-]{0,2}(\\d{4}|\\d{2})$`, 'i'), read: ([day, month, year]) => named(yearOf(year), month, Number(day), 'd-mmm-yy') },
  { pattern: new RegExp(`^${monthName} ?(\\d{1,2}), ?(\\d{4}|\\d{2})$`, 'i'), read: ([month, day, year]) => named(yearOf(year), month, Number(day), 'd-mmm-yy') },
  { pattern: new RegExp(`^${monthName}[ -]?(\\d{4})$`, 'i'), read: ([month, year]) => named(yearOf(year), month, 1, 'mmm-yy') },
  { pattern: new RegExp(`^(\\d{1,2})[ -]?${monthName}$`, 'i'), read: ([day, month], { currentYear }) => named(currentYear, month, Number(day), 'd-mmm') },
  { pattern: new RegExp(`^${monthName}[ -]?(\\d{1,2})$`, 'i'), read: ([month, number], { currentYear }) => monthAndNumber(month, Number(number), currentYear) },
];

/** The day in a text typed into a cell: `3-4`, `9/2025`, `12/31/2025`, `2025-09-01`, `1-Sep`. @returns null where Excel leaves text. */
export function parseTypedDate(text: string, calendar: Calendar): TypedNumber | null {
  for (const { pattern, read } of shapes) {
    const match = pattern.exec(text);
    if (!match) continue;
    const day = read(match.slice(1), calendar);
    const serial = day && serialOfDate(day.year, day.month, day.day, calendar.date1904);
    return day && serial !== null ? { number: serial, numberFormat: day.numberFormat } : null;
  }
  return null;
}

/** Two digits mean 1930 to 2029. */
function yearOf(text = ''): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function full(year: number, month: number, day: number): Day {
  return { year, month, day, numberFormat: 'm/d/yyyy' };
}

function monthOf(year: number, month: number): Day {
  return { year, month, day: 1, numberFormat: 'mmm-yy' };
}

function named(year: number, month = '', day: number, numberFormat: string): Day {
  return { year, month: monthOrder.indexOf(month.slice(0, 3).toLowerCase()) + 1, day, numberFormat };
}

/** Month and day, else day and month, else month and year. */
function pair(one: number, other: number, currentYear: number): Day | null {
  const inYear = (month: number, day: number): Day => ({ year: currentYear, month, day, numberFormat: 'd-mmm' });
  if (other >= 1 && other <= daysInMonth(currentYear, one)) return inYear(one, other);
  if (one >= 1 && one <= daysInMonth(currentYear, other)) return inYear(other, one);
  return one >= 1 && one <= 12 ? monthOf(yearOf(String(other).padStart(2, '0')), one) : null;
}

function monthAndNumber(month: string | undefined, number: number, currentYear: number): Day {
  const asDay = named(currentYear, month, number, 'd-mmm');
  return number >= 1 && number <= daysInMonth(currentYear, asDay.month) ? asDay : named(yearOf(String(number).padStart(2, '0')), month, 1, 'mmm-yy');
}
