import { agencyKeys } from './agencyKeys';
import type { Span } from './cutCell';

/** A word of a cell and where it stands. */
export interface Word extends Span {
  readonly key: string;
  readonly isLowerCase: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
const startsLowerCase = /^\p{Ll}/u;

/** The words of a stretch of a cell; offsets are those of the cell, keys as of `agencyKeys`. */
export function wordsOf(text: string, { start, end }: Span): readonly Word[] {
  return [...text.slice(start, end).matchAll(word)].map(({ index, 0: written }) => ({
    start: start + index, end: start + index + written.length, key: agencyKeys(written).marked, isLowerCase: startsLowerCase.test(written),
  }));
}

/** Length of the longest phrase (lists of keys) that begins at a word; 0 for none. */
export function phraseAt(words: readonly Word[], at: number, phrases: readonly (readonly string[])[]): number {
  return Math.max(0, ...phrases.filter((phrase) => phrase.every((key, index) => words[at + index]?.key === key)).map(({ length }) => length));
}

/** Phrases as lists of keys, for `phraseAt`. */
export function phrasesOf(texts: readonly string[]): readonly (readonly string[])[] {
  return texts.map((text) => agencyKeys(text).marked.split(' '));
}
