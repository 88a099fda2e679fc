import type { IsoDate } from '../model/cell';
import { dateOfDayNumber, dayNumber } from './calendar';

/**
 * Excel's 1900 system counts a 29/2/1900 that never was (serial 60): before it serial 1 is 1/1/1900, after it the count is one ahead.
 * The 1904 system has no such hole and calls 1/1/1904 zero (ECMA-376 part 1, §18.17.4.1).
 */
const dayBefore1900 = dayNumber('1899-12-31');
const leapDayThatNeverWas = 60;
const firstDayOf1904 = dayNumber('1904-01-01');
const lastDay = dayNumber('9999-12-31');

/** The day of a serial number (its time of day dropped); null for serials that are no day: below the first, above 9999, the 29/2/1900. */
export function serialToIsoDate(serial: number, isDate1904: boolean = false): IsoDate | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole) || whole < (isDate1904 ? 0 : 1)) return null;
  if (!isDate1904 && whole === leapDayThatNeverWas) return null;
  const day = isDate1904 ? firstDayOf1904 + whole : dayBefore1900 + whole - (whole > leapDayThatNeverWas ? 1 : 0);
  return day > lastDay ? null : dateOfDayNumber(day);
}

/** The serial number of a day; NaN for days before the system begins. */
export function isoDateToSerial(date: IsoDate, isDate1904: boolean = false): number {
  if (isDate1904) {
    const serial = dayNumber(date) - firstDayOf1904;
    return serial < 0 ? NaN : serial;
  }
  const serial = dayNumber(date) - dayBefore1900;
  if (serial < 1) return NaN;
  return serial < leapDayThatNeverWas ? serial : serial + 1;
}
