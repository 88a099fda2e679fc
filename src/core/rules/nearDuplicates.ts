import { eachInSteps, type Steps } from '../model/steps';
import { foldText } from '../text/foldText';

/** Share of common words from which two texts are the same task twice. Measured on the two plans: the pair meant has 0.95, the next one, of two different tasks, 0.82. */
const leastShare = 0.9;
/** With fewer words one of them makes another task; such texts must be equal. */
const leastWords = 8;
/** Texts remembered under one word, or rows under one text. A word shared by more is no rare word; what is missed then is worth less than the time. */
const mostRemembered = 16;
/** So many texts are worked on between two pauses. */
const textsAStep = 100;

interface Text {
  /** Folded words, each once, the rarest in all texts first. */
  readonly words: readonly string[];
  readonly wordSet: ReadonlySet<string>;
  /** Folded names, years and numbers of documents. */
  readonly ownNames: readonly string[];
}

/**
 * For each text that says nearly the same as one before it: its index → the index of the first such text. A text in which another
 * name or number stands is never the same. `accept` may refuse a pair for reasons of its own.
 */
export function* nearDuplicates(texts: readonly string[], accept: (first: number, second: number) => boolean): Steps<ReadonlyMap<number, number>> {
  const parsed = yield* parseTexts(texts);
  const alike = yield* alikeTexts([...parsed.values()]);
  const originals = new Map<Text, number[]>();
  const found = new Map<number, number>();
  yield* eachInSteps(texts, (written, index) => {
    const text = parsed.get(written);
    if (!text) return;
    const first = rowsOf(alike.get(text) ?? [], originals).find((candidate) => accept(candidate, index));
    if (first === undefined) remember(originals, text, index);
    else found.set(index, first);
  });
  return found;
}

/** Rows of these texts, first to last; most texts are alike to none but themselves. */
function rowsOf(texts: readonly Text[], originals: ReadonlyMap<Text, readonly number[]>): readonly number[] {
  const [only, ...others] = texts;
  if (only && others.length === 0) return originals.get(only) ?? [];
  return texts.flatMap((text) => originals.get(text) ?? []).sort((a, b) => a - b);
}

/** Copies share one parsed text: sheets that hold thousands of rows mostly hold the same ones again. */
function* parseTexts(texts: readonly string[]): Steps<ReadonlyMap<string, Text>> {
  const wordSets = new Map<string, ReadonlySet<string>>();
  const frequency = new Map<string, number>();
  for (const text of new Set(texts)) {
    const words = new Set(foldText(text).split(' ').filter((word) => word !== ''));
    wordSets.set(text, words);
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    if (wordSets.size % textsAStep === 0) yield;
  }
  const rarity = (word: string) => frequency.get(word) ?? 0;
  const parsed = new Map<string, Text>();
  for (const [written, wordSet] of wordSets) {
    parsed.set(written, { words: [...wordSet].sort((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1)), wordSet, ownNames: ownNamesOf(written) });
    if (parsed.size % textsAStep === 0) yield;
  }
  return parsed;
}

/**
 * Which texts say nearly the same, each text itself included. Two texts with a share s of common words share one of the rarest words of
 * each, so only those are looked up: no n².
 */
function* alikeTexts(texts: readonly Text[]): Steps<ReadonlyMap<Text, readonly Text[]>> {
  const byWord = new Map<string, Text[]>();
  const alike = new Map<Text, Text[]>();
  yield* eachInSteps(texts, (text) => {
    const words = lookUpWords(text);
    const candidates = new Set(words.flatMap((word) => byWord.get(word) ?? []));
    const same = [...candidates].filter((candidate) => isSame(candidate, text));
    for (const other of same) alike.get(other)?.push(text);
    alike.set(text, [...same, text]);
    for (const word of words) remember(byWord, word, text);
  });
  return alike;
}

function lookUpWords({ words }: Text): readonly string[] {
  if (words.length < leastWords) return [words.join(' ')];
  return words.slice(0, words.length - Math.ceil(leastShare * words.length) + 1);
}

function isSame(first: Text, second: Text): boolean {
  const isShort = Math.min(first.words.length, second.words.length) < leastWords;
  return sharesWords(first, second, isShort ? 1 : leastShare) && !hasOwnName(first, second) && !hasOwnName(second, first);
}

/** common / all ≥ share, with all = both − common. Rare words come first, so most pairs fail within a few. */
function sharesWords(first: Text, second: Text, share: number): boolean {
  const leastCommon = (share * (first.words.length + second.words.length)) / (1 + share);
  let misses = second.words.length - leastCommon;
  for (const word of second.words) {
    if (!first.wordSet.has(word)) misses -= 1;
    if (misses < 0) return false;
  }
  return true;
}

/** Names, years, numbers of documents: words with a figure or with a capital inside a sentence, where nothing else asks for one. */
function ownNamesOf(written: string): readonly string[] {
  const names: string[] = [];
  let end: number | null = null;
  for (const { 0: word, index } of written.matchAll(/[\p{L}\d]+/gu)) {
    const isInside = end !== null && !/[.:;\n]/.test(written.slice(end, index));
    const isName = /\d/.test(word) || (isInside && /^\p{Lu}/u.test(word));
    if (isName) names.push(foldText(word));
    end = index + word.length;
  }
  return names;
}

function hasOwnName({ ownNames }: Text, { wordSet }: Text): boolean {
  return ownNames.some((name) => !wordSet.has(name));
}

function remember<Key, Entry>(lists: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  if (list.length < mostRemembered) list.push(entry);
}
