import { parseDeadlineText } from './parseDeadlineText';

/** Any leap year: 29/2 is a day of some year. */
const someYear = 2028;
const dayRange = /^(?:từ |ngày )*(\d{1,2})(?:\/(\d{1,2}))?\s*(?:[-–—]|đến)\s*(?:ngày )?(\d{1,2})\/(\d{1,2})$/iu;

/** Whether a deadline lacks nothing but its year: "Trước ngày 24/8", "05–07/09", "Quý III". */
export function isWithoutYear(text: string): boolean {
  if (text.trim() === '') return false;
  const [, firstDay, firstMonth, lastDay, lastMonth] = dayRange.exec(text.normalize('NFC').trim()) ?? [];
  if (firstDay === undefined || lastDay === undefined || lastMonth === undefined) return isReadable(text);
  return isReadable(`${firstDay}/${firstMonth ?? lastMonth}`) && isReadable(`${lastDay}/${lastMonth}`);
}

function isReadable(text: string): boolean {
  return parseDeadlineText(text, { year: someYear }).kind !== 'unknown';
}
