import { distance } from 'fastest-levenshtein';

const fillerWord = /^(?:va|cac|cua)$/;
const numberWord = /^(?:\d+|(?!(?:vi|xi)$)[ivx]{2,})$/;
/** Behind one of these even what is a Vietnamese word too ("vị", "xi"), or a single letter, is a number. */
const numberedThing = /^(?:vuc|vung|khu|so|cum|doan|quan|tuyen|loai|hang|nhanh)$/;
const romanWord = /^[ivx]+$/;

/** A bare key made ready to be compared with many others. */
export interface SlipKey {
  /** The words that tell names apart. */
  readonly words: readonly string[];
  /** The same written together, as when spaces are missed or misplaced. */
  readonly squeezed: string;
  /** Numbers among the words, which are never a slip. */
  readonly numbers: string;
}

export function slipKey(bareKey: string): SlipKey {
  const words = bareKey.split(' ').filter((word) => !fillerWord.test(word));
  return { words, squeezed: words.join(''), numbers: words.filter((word, index) => isNumber(word, words[index - 1] ?? '')).join(' ') };
}

function isNumber(word: string, before: string): boolean {
  return numberWord.test(word) || (romanWord.test(word) && numberedThing.test(before));
}

/**
 * Whether a written name may be a mistyped `known` one. Likeness alone does not say so: a number, another head or an inserted word
 * makes another agency ("Trường Đại học Nam Cần Thơ"), however few letters they take.
 */
export function isSlip(written: SlipKey, known: SlipKey): boolean {
  if (written.numbers !== known.numbers) return false;
  return isOneEdit(written.squeezed, known.squeezed) || haveAlikeWords(written.words, known.words);
}

/** Names of one kind differ in their last words, so these are compared first. */
function haveAlikeWords(written: readonly string[], known: readonly string[]): boolean {
  if (written.length !== known.length) return false;
  for (let at = written.length - 1; at >= 0; at -= 1) if (!isWordSlip(written[at] ?? '', known[at] ?? '')) return false;
  return true;
}

function isWordSlip(written: string, known: string): boolean {
  if (written === known) return true;
  const mostEdits = Math.max(1, Math.floor(known.length / 3));
  if (Math.abs(written.length - known.length) > mostEdits) return false;
  return distance(written, known) <= mostEdits || isTransposed(written, known);
}

function isTransposed(written: string, known: string): boolean {
  return written.length === known.length && sumOfLetters(written) === sumOfLetters(known) && [...written].sort().join('') === [...known].sort().join('');
}

function sumOfLetters(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at += 1) sum += word.charCodeAt(at);
  return sum;
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
