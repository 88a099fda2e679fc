import type { IsoDate } from '../model/cell';

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysIn400Years = 146097;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month, 1–12; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Whether the day exists, in the years 1–9999 of the Gregorian calendar. */
export function isValidDate(year: number, month: number, day: number): boolean {
  return [year, month, day].every(Number.isInteger) && year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** Writes a date; whether it exists is for `isValidDate` to say beforehand. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** 1–12. */
export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: IsoDate): number {
  return Number(date.slice(8, 10));
}

export function firstDayOfMonth(year: number, month: number): IsoDate {
  return isoDate(year, month, 1);
}

export function lastDayOfMonth(year: number, month: number): IsoDate {
  return isoDate(year, month, daysInMonth(year, month));
}

/** 1–4. */
export function quarterOf(date: IsoDate): number {
  return Math.ceil(monthOf(date) / 3);
}

/**
 * Days since 1 March of the year 0, so that the leap day is the last of its year and a year's days need no table
 * (the usual integer arithmetic of the proleptic Gregorian calendar).
 */
export function dayNumber(date: IsoDate): number {
  const month = monthOf(date);
  const year = month > 2 ? yearOf(date) : yearOf(date) - 1;
  const monthFromMarch = (month + 9) % 12;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + Math.floor((153 * monthFromMarch + 2) / 5) + dayOf(date) - 1;
}

/** The inverse of `dayNumber`; days outside the years 1–9999 become the first or last day of that span. */
export function dateOfDayNumber(days: number): IsoDate {
  const within = Math.min(Math.max(Math.floor(days), dayNumber('0001-01-01')), dayNumber('9999-12-31'));
  const era = Math.floor(within / daysIn400Years);
  const dayOfEra = within - era * daysIn400Years;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return isoDate(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** The same day so many months on; the last of that month where it has no such day (31/1 and one month: 28/2). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return isoDate(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/** Days from `from` to `to`; negative where `to` is the earlier one. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** `dd/mm/yyyy`, as dates are written in Vietnam. */
export function formatDateVi(date: IsoDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
