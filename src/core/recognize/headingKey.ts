import { foldText } from '../text/foldText';
import { readLegacyText } from '../text/readLegacyText';

/** The folded words of a heading and which of them only name a period. */
export interface HeadingKey {
  readonly words: readonly string[];
  /** The words joined by a space. */
  readonly text: string;
  /** Places of the words that name a period: "năm 2026", "quý I". */
  readonly periodWords: ReadonlySet<number>;
  /** It says nothing else. */
  readonly isPeriod: boolean;
  /** The period is a quarter, a month, six months: shorter than a year. */
  readonly isPartOfYear: boolean;
}

const noWords: ReadonlySet<number> = new Set();
/** Old encodings write Vietnamese letters with signs of this block. */
const mayBeLegacy = /[\u0080-\u00FF]/;
/** "(1)", "[2]", "(*)", "(1=2+3)" beside the words count or refer; they say nothing of the column. */
const marks = /[([](?:[\d\s=+\-x*/:]+|\*+)[)\]]/g;
const year = /^(?:19|20)\d\d$/;
const count = /^(?:\d{1,2}|[ivx]+)$/;
/** "6T", "9T": months in short. */
const monthsInShort = /^(?:3|6|9)t$/;
const partNames: ReadonlySet<string> = new Set(['quy', 'thang', 'tuan', 'ngay']);
const periodNames: ReadonlySet<string> = new Set([
  'nam', 'giai', 'doan', 'gd', 'thoi', 'ky', 'nhiem', 'den', 'het', 'cuoi', 'dau', 'ca', 'tu', 'trong', 'quy', 'thang', 'tuan', 'ngay',
]);

/** Prepares a heading for comparison: without marks, case and signs, old encodings read as Unicode, "%" as a word. */
export function headingKey(heading: string): HeadingKey {
  const unicode = mayBeLegacy.test(heading) ? (readLegacyText(heading)?.converted ?? heading) : heading;
  const text = foldText(unicode.replace(marks, ' ').replace(/%/g, ' phantram '));
  const words = text === '' ? [] : text.split(' ');
  const hasYear = words.some((word) => year.test(word));
  const isPartOfYear = words.some((word, index) => monthsInShort.test(word) || (partNames.has(word) && (isCount(words[index + 1]) || isCount(words[index - 1])))) || (hasYear && words.some((word) => /^\d{1,2}$/.test(word)));
  if (!isPartOfYear && !hasYear) return { words, text, periodWords: noWords, isPeriod: false, isPartOfYear: false };
  const periodWords = new Set(words.flatMap((word, index) => (periodNames.has(word) || year.test(word) || count.test(word) || monthsInShort.test(word) ? [index] : [])));
  return { words, text, periodWords, isPeriod: periodWords.size === words.length, isPartOfYear };
}

function isCount(word: string | undefined): boolean {
  return word !== undefined && count.test(word);
}
