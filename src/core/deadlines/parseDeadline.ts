import { firstDayOfMonth, isoDate, lastDayOfMonth, monthOf, yearOf } from '../dates/calendar';
import type { DateFormatKind } from '../dates/dateFormatKind';
import { dateFormatKind } from '../dates/dateFormatKind';
import { serialToIsoDate } from '../dates/serial';
import type { CellValue, IsoDate } from '../model/cell';
import type { Deadline } from '../model/deadline';
import { cellText } from '../text/cellText';
import type { DeadlineSense } from './DeadlineSense';
import { dated, impossible } from './DeadlineSense';
import { parseDeadlineText } from './parseDeadlineText';
import { firstPlanYear, lastPlanYear } from './readSpan';

const senses: Record<DateFormatKind, (date: IsoDate) => DeadlineSense> = {
  date: (date) => dated('date', null, date),
  month: (date) => dated('month', firstDayOfMonth(yearOf(date), monthOf(date)), lastDayOfMonth(yearOf(date), monthOf(date))),
  year: (date) => dated('year', isoDate(yearOf(date), 1, 1), isoDate(yearOf(date), 12, 31)),
};

function isPlanYear(year: number): boolean {
  return Number.isInteger(year) && year >= firstPlanYear && year <= lastPlanYear;
}

/** A bare number is a year or nothing; a serial is what its number format shows: a day, a month or a year. */
function senseOfNumber(value: number, numberFormat: string): DeadlineSense {
  const kind = dateFormatKind(numberFormat);
  if (kind === null) return isPlanYear(value) ? senses.year(isoDate(value, 1, 1)) : impossible;
  const date = serialToIsoDate(value);
  return date !== null && isPlanYear(yearOf(date)) ? senses[kind](date) : impossible;
}

/** What a deadline cell says, from its value and number format. Never throws; what cannot be understood is `unknown`, never a guess. */
export function parseDeadline(value: CellValue, numberFormat: string): Deadline {
  if (typeof value === 'string') return parseDeadlineText(value);
  const sense = typeof value === 'number' ? senseOfNumber(value, numberFormat) : impossible;
  return { ...sense, text: cellText(value, numberFormat), parts: [] };
}
