import { foldText } from '../text/foldText';

/** Share of common words from which two texts are the same task twice. Measured on the two plans: the pair meant has 0.95, the next one, of two different tasks, 0.82. */
const leastShare = 0.9;
/** With fewer words one of them makes another task; such texts must be equal. */
const leastWords = 8;
/** Texts remembered under one word. A word shared by more is no rare word; what is missed then is worth less than the time. */
const mostRemembered = 16;

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
 * Two texts with a share s of common words share one of the rarest words of each, so only those are looked up: no n².
 */
export function nearDuplicates(texts: readonly string[], accept: (first: number, second: number) => boolean): ReadonlyMap<number, number> {
  const parsed = parseTexts(texts);
  const remembered = new Map<string, number[]>();
  const found = new Map<number, number>();
  for (const [index, text] of parsed.entries()) {
    const keys = lookUpWords(text);
    const first = firstOf(
      keys.flatMap((key) => remembered.get(key) ?? []),
      (candidate) => isSame(parsed[candidate], text) && accept(candidate, index),
    );
    if (first === null) for (const key of keys) remember(remembered, key, index);
    else found.set(index, first);
  }
  return found;
}

/** The smallest of the indexes that pass; one greater than what was found already is not tried. */
function firstOf(indexes: readonly number[], passes: (index: number) => boolean): number | null {
  let first = Infinity;
  for (const index of indexes) if (index < first && passes(index)) first = index;
  return first === Infinity ? null : first;
}

/** Copies share one parsed text: sheets that hold thousands of rows mostly hold the same ones again. */
function parseTexts(texts: readonly string[]): readonly Text[] {
  const wordSets = new Map([...new Set(texts)].map((text) => [text, new Set(foldText(text).split(' ').filter((word) => word !== ''))]));
  const frequency = new Map<string, number>();
  for (const words of wordSets.values()) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rarity = (word: string) => frequency.get(word) ?? 0;
  const parsed = new Map<string, Text>();
  for (const [written, wordSet] of wordSets) {
    parsed.set(written, { words: [...wordSet].sort((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1)), wordSet, ownNames: ownNamesOf(written) });
  }
  return texts.flatMap((text) => parsed.get(text) ?? []);
}

function lookUpWords({ words }: Text): readonly string[] {
  if (words.length < leastWords) return [words.join(' ')];
  return words.slice(0, words.length - Math.ceil(leastShare * words.length) + 1);
}

function isSame(first: Text | undefined, second: Text): boolean {
  if (!first) return false;
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

function remember(remembered: Map<string, number[]>, key: string, index: number): void {
  const indexes = remembered.get(key) ?? [];
  remembered.set(key, indexes);
  if (indexes.length < mostRemembered) indexes.push(index);
}
