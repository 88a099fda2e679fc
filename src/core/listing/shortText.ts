import type { FindingListWords } from './FindingListWords';

/**
 * A text of the user's as it stands in the list: without signs that no cell holds, and cut where it is too long to be read there; how much is
 * left out is said. Excel hands a line break back as one sign, however it was written.
 * @param most signs that are kept
 */
export function shortText(text: string, most: number, { cut }: Pick<FindingListWords, 'cut'>): string {
  if (text.length <= most) return cleaned(text);
  // Never through a sign that takes two places.
  const beginning = text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  return cut(cleaned(beginning).trimEnd(), text.length - beginning.length);
}

/** Half of a sign that takes two places would make the file unreadable. */
function cleaned(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD');
}
