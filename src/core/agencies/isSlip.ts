import { distance } from 'fastest-levenshtein';

const fillerWord = /^(?:va|cac|cua)$/;
const numberWord = /^(?:\d+|[ivx]{2,})$/;

/**
 * Whether a written name (bare key) may be a mistyped `known` one. Likeness alone does not say so: a number, another head
 * or an inserted word makes another agency ("Trường Đại học Nam Cần Thơ"), however few letters they take.
 */
export function isSlip(written: string, known: string): boolean {
  const writtenWords = meaningfulWords(written);
  const knownWords = meaningfulWords(known);
  if (writtenWords.length !== knownWords.length) return isSpacingSlip(written, known);
  return writtenWords.every((word, index) => isWordSlip(word, knownWords[index] ?? ''));
}

function meaningfulWords(key: string): readonly string[] {
  return key.split(' ').filter((word) => !fillerWord.test(word));
}

function isSpacingSlip(written: string, known: string): boolean {
  return distance(written.replaceAll(' ', ''), known.replaceAll(' ', '')) <= 1;
}

function isWordSlip(written: string, known: string): boolean {
  if (written === known) return true;
  if (numberWord.test(written) || numberWord.test(known)) return false;
  return distance(written, known) <= Math.max(1, Math.floor(known.length / 3)) || isTransposed(written, known);
}

function isTransposed(written: string, known: string): boolean {
  return written.length === known.length && [...written].sort().join('') === [...known].sort().join('');
}
