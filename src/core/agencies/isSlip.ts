import { distance } from 'fastest-levenshtein';

const fillerWord = /^(?:va|cac|cua)$/;
const numberWord = /^(?:\d+|[ivx]{2,})$/;

/** The words of a bare key that tell names apart. */
export function wordsThatCount(bareKey: string): readonly string[] {
  return bareKey.split(' ').filter((word) => !fillerWord.test(word));
}

/** The words written together, as when spaces were missed or misplaced. */
export function squeezed(words: readonly string[]): string {
  return words.join('');
}

/**
 * Whether a written name (the words of its bare key) may be a mistyped `known` one. Likeness alone does not say so: a number, another
 * head or an inserted word makes another agency ("Trường Đại học Nam Cần Thơ"), however few letters they take.
 */
export function isSlip(written: readonly string[], known: readonly string[]): boolean {
  if (written.length === known.length && written.every((word, index) => isWordSlip(word, known[index] ?? ''))) return true;
  return isOneEdit(squeezed(written), squeezed(known)) && !hasOtherNumber(written, known);
}

function hasOtherNumber(written: readonly string[], known: readonly string[]): boolean {
  const numbers = (words: readonly string[]): string => words.filter((word) => numberWord.test(word)).join(' ');
  return numbers(written) !== numbers(known);
}

function isWordSlip(written: string, known: string): boolean {
  if (written === known) return true;
  if (numberWord.test(written) || numberWord.test(known)) return false;
  const mostEdits = Math.max(1, Math.floor(known.length / 3));
  if (Math.abs(written.length - known.length) > mostEdits) return false;
  return distance(written, known) <= mostEdits || isTransposed(written, known);
}

function isTransposed(written: string, known: string): boolean {
  return written.length === known.length && [...written].sort().join('') === [...known].sort().join('');
}

/** Equal but for one letter more, less or other. */
function isOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end <= 1;
}
