const daysBefore1900 = daysFromCivil(1899, 12, 31);

/** Days of a month, 0 for a month that is none. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * Excel's serial of a day in the 1900 system, which has a 29/2/1900; null where there is no such day between 1900 and 9999.
 * The 1904 system counts 1462 less.
 */
export function serialOfDate(year: number, month: number, day: number, date1904: boolean): number | null {
  if (year < 1900 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return null;
  const days = daysFromCivil(year, month, day) - daysBefore1900;
  const serial = days >= 60 ? days + 1 : days;
  const own = date1904 ? serial - 1462 : serial;
  return own < 0 ? null : own;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since a fixed day long ago, in the Gregorian calendar; the year is counted from March so that 29 February ends it. */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const sinceMarch = (month + 9) % 12;
  return shifted * 365 + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + Math.floor((153 * sinceMarch + 2) / 5) + day;
}
