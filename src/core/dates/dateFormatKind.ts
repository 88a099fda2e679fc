export type DateFormatKind = 'date' | 'month' | 'year';

/** Hours, minutes or seconds that run on past their limit: `[h]:mm`. */
const elapsed = /\[(?:h+|m+|s+)\]/g;
/** What must not be mistaken for a date letter: quoted words, escaped, padding and fill characters, `[…]`, AM/PM, fractions of a second. */
const noLetters = /"[^"]*"?|\\.|[_*].|\[[^\]]*\]?|am\/pm|a\/p|s\.0+/g;
const time = /h+[^a-z]*m{1,2}(?!m)|(?<!m)m{1,2}(?=[^a-z]*s)|h+|s+/g;

/**
 * What a number format shows of a date: a day, a month with its year, a year; null where it shows no date
 * (numbers, percentages, text, time of day). Judged by the format's first section, in Excel's English codes.
 */
export function dateFormatKind(numberFormat: string): DateFormatKind | null {
  const [first = ''] = numberFormat.toLowerCase().replace(elapsed, 'h').replace(noLetters, (part) => (part.startsWith('s') ? 's' : '')).split(';');
  if (first.includes('general') || /[0#?@]/.test(first)) return null;
  const letters = first.replace(time, '');
  if (letters.includes('d')) return 'date';
  if (letters.includes('m')) return 'month';
  return letters.includes('y') ? 'year' : null;
}
