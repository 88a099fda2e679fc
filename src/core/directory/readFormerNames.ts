import type { FormerName } from '../model/agency';
import { readDay } from './readDay';
import { splitNames } from './splitNames';

/** Words in brackets at the end of a name. */
const lastBrackets = /\s*\(([^()]*)\)$/;
/** Figures with a sign between them, or a year: meant as a date. Anything else in brackets belongs to the name: "phường Tân An (cũ)". */
const looksLikeDate = /^(?:(?:kể )?từ |đến |hết |ngày |tháng |năm )*\d+(?:\s*[/.-]\s*\d+)*$/i;
const fewestDigits = 4;

export interface FormerNamesReading {
  readonly names: readonly FormerName[];
  /** Texts that are meant as dates and are none. */
  readonly unreadableDates: readonly string[];
}

/** Reads a cell of former names, "Sở Giao thông vận tải (01/3/2025); Sở Kế hoạch và Đầu tư (3/2025)"; a name without a date is kept without one. */
export function readFormerNames(text: string): FormerNamesReading {
  const unreadableDates: string[] = [];
  const names = splitNames(text).map((written): FormerName => {
    const inBrackets = lastBrackets.exec(written)?.[1]?.trim() ?? '';
    const days = readDay(inBrackets, 'General');
    const isDate = days !== null || (looksLikeDate.test(inBrackets) && inBrackets.replace(/\D/g, '').length >= fewestDigits);
    if (!isDate) return { name: written, date: '' };
    if (days === null) unreadableDates.push(inBrackets);
    return { name: written.replace(lastBrackets, ''), date: days?.written ?? '' };
  });
  return { names: names.filter(({ name }) => name !== ''), unreadableDates };
}
