import { dateFormatKind } from '../dates/dateFormatKind';
import { firstDayOfMonth, isoDate, isValidDate, lastDayOfMonth, monthOf, yearOf } from '../dates/calendar';
import { serialToIsoDate } from '../dates/serial';
import type { CellValue, IsoDate } from '../model/cell';
import { cleanText } from '../text/cleanText';

/** A day, or all days of a month or a year where nothing more exact is written. `written` has as much of a date as is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface Days {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly written: string;
}

const earliestYear = 1900;
const latestYear = 2200;
/** Words around a date that add nothing to it. */
const beginning = /^(?:(?:kể )?từ |đến |hết )*(?:ngày )?/i;
const spelled = /\s*(?:tháng|năm)\s*/gi;
const forms: readonly { readonly form: RegExp; readonly order: readonly ('year' | 'month' | 'day')[] }[] = [
  { form: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, order: ['day', 'month', 'year'] },
  { form: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, order: ['year', 'month', 'day'] },
  { form: /^(\d{1,2})[/.-](\d{4})$/, order: ['month', 'year'] },
  { form: /^(\d{4})$/, order: ['year'] },
];

/** The day that a cell of the directory names, written as Vietnamese write it (day, month, year) or held as a date by Excel; null where it names none. */
export function readDay(value: CellValue, numberFormat: string): Days | null {
  if (typeof value === 'string') return readWrittenDay(value);
  if (typeof value !== 'number') return null;
  const kind = dateFormatKind(numberFormat);
  if (kind === null && value <= latestYear) return daysOf(value, null, null);
  const date = serialToIsoDate(value);
  if (date === null) return null;
  if (kind === 'year') return daysOf(yearOf(date), null, null);
  return kind === 'month' ? daysOf(yearOf(date), monthOf(date), null) : daysOf(yearOf(date), monthOf(date), Number(date.slice(8)));
}

function readWrittenDay(text: string): Days | null {
  const date = cleanText(text).replace(beginning, '').replace(spelled, '/').replace(/^\/|\s+/g, '');
  for (const { form, order } of forms) {
    const match = form.exec(date);
    if (!match) continue;
    const part = (name: 'year' | 'month' | 'day') => (order.includes(name) ? Number(match[order.indexOf(name) + 1]) : null);
    return daysOf(part('year') ?? NaN, part('month'), part('day'));
  }
  return null;
}

function daysOf(year: number, month: number | null, day: number | null): Days | null {
  if (!(year >= earliestYear && year <= latestYear) || !isValidDate(year, month ?? 1, day ?? 1)) return null;
  const first = isoDate(year, month ?? 1, day ?? 1);
  if (month === null) return { first, last: isoDate(year, 12, 31), written: first.slice(0, 4) };
  return day === null ? { first: firstDayOfMonth(year, month), last: lastDayOfMonth(year, month), written: first.slice(0, 7) } : { first, last: first, written: first };
}
