import { firstDayOfMonth, isoDate, lastDayOfMonth, monthOf, yearOf } from '../dates/calendar';
import type { DateFormatKind } from '../dates/dateFormatKind';
import { dateFormatKind } from '../dates/dateFormatKind';
import { serialToIsoDate } from '../dates/serial';
import type { CellValue, IsoDate } from '../model/cell';
import type { Deadline } from '../model/deadline';
import { cellText } from '../text/cellText';
import { rememberByKey } from '../text/rememberAnswers';
import type { DeadlineContext, DeadlineSense } from './DeadlineSense';
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

/** "6.2026" typed where the dot is decimal has become a number: month and year, with the year's four figures for decimals. */
function senseOfDecimal(value: number): DeadlineSense | null {
  const month = Math.floor(value);
  const year = Math.round((value - month) * 10_000);
  const isMonth = month >= 1 && month <= 12 && Math.abs(value - month - year / 10_000) < 1e-9;
  return isMonth && isPlanYear(year) ? senses.month(isoDate(year, month, 1)) : null;
}

/** A bare number is a year or nothing; a serial is what its number format shows: a day, a month or a year. */
function senseOfNumber(value: number, numberFormat: string): DeadlineSense {
  const kind = dateFormatKind(numberFormat);
  if (kind === null) return isPlanYear(value) ? senses.year(isoDate(value, 1, 1)) : (senseOfDecimal(value) ?? impossible);
  const date = serialToIsoDate(value);
  return date !== null && isPlanYear(yearOf(date)) ? senses[kind](date) : impossible;
}

function readDeadline(value: CellValue, numberFormat: string, context: DeadlineContext): Deadline {
  if (typeof value === 'string') return parseDeadlineText(value, context);
  const sense = typeof value === 'number' ? senseOfNumber(value, numberFormat) : impossible;
  return { ...sense, text: cellText(value, numberFormat), parts: [] };
}

const remembered = rememberByKey<Deadline>();

/**
 * What a deadline cell says, from its value and number format. Never throws; what cannot be understood is `unknown`, never a guess.
 * @param context what is known of the plan; a day without a year, and a time counted from the issue, cannot be told without it.
 */
export function parseDeadline(value: CellValue, numberFormat: string, context: DeadlineContext = {}): Deadline {
  const shownAs = typeof value === 'string' ? '' : `${typeof value} ${numberFormat}`;
  const key = `${context.issuedOn ?? ''}\0${context.year ?? ''}\0${shownAs}\0${value}`;
  return remembered(key, () => readDeadline(value, numberFormat, context));
}
