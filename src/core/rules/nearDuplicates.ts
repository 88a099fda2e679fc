import { foldText } from '../text/foldText';

/** Share of common words from which two texts are the same task twice. Measured on the two plans: the pair meant has 0.95, the next one, of two different tasks, 0.82. */
const leastShare = 0.9;
/** With fewer words one of them makes another task; such texts must be equal. */
const leastWords = 8;
/** Texts remembered under one word. A word shared by more is no rare word; what is missed then is worth less than the time. */
const mostRemembered = 64;

interface Text {
  /** Folded words, each once, the rarest in all texts first. */
  readonly words: readonly string[];
  readonly wordSet: ReadonlySet<string>;
  /** Words with a figure or a capital inside a sentence: names, years, numbers of documents. */
  readonly names: ReadonlySet<string>;
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
    const candidates = [...new Set(keys.flatMap((key) => remembered.get(key) ?? []))].sort((a, b) => a - b);
    const first = candidates.find((candidate) => isSame(parsed[candidate], text) && accept(candidate, index));
    if (first === undefined) for (const key of keys) remember(remembered, key, index);
    else found.set(index, first);
  }
  return found;
}

function parseTexts(texts: readonly string[]): readonly Text[] {
  const wordSets = texts.map((text) => new Set(foldText(text).split(' ').filter((word) => word !== '')));
  const frequency = new Map<string, number>();
  for (const words of wordSets) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rarity = (word: string) => frequency.get(word) ?? 0;
  return texts.map((text, index) => {
    const wordSet = wordSets[index] ?? new Set<string>();
    const words = [...wordSet].sort((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1));
    return { words, wordSet, names: namesIn(text) };
  });
}

/** A word at the beginning of a sentence is written with a capital whatever it is. */
function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  let end: number | null = null;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\d]+/gu)) {
    const isInside = end !== null && !/[.:;\n]/.test(text.slice(end, index));
    if (/\d/.test(word) || (isInside && /^\p{Lu}/u.test(word))) names.add(foldText(word));
    end = index + word.length;
  }
  return names;
}

function lookUpWords({ words }: Text): readonly string[] {
  if (words.length < leastWords) return [words.join(' ')];
  return words.slice(0, words.length - Math.ceil(leastShare * words.length) + 1);
}

function isSame(first: Text | undefined, second: Text): boolean {
  if (!first) return false;
  const common = second.words.filter((word) => first.wordSet.has(word)).length;
  const all = first.words.length + second.words.length - common;
  const isShort = Math.min(first.words.length, second.words.length) < leastWords;
  return common >= (isShort ? 1 : leastShare) * all && !hasOwnName(first, second) && !hasOwnName(second, first);
}

function hasOwnName({ names }: Text, { wordSet }: Text): boolean {
  return [...names].some((name) => !wordSet.has(name));
}

function remember(remembered: Map<string, number[]>, key: string, index: number): void {
  const indexes = remembered.get(key) ?? [];
  remembered.set(key, indexes);
  if (indexes.length < mostRemembered) indexes.push(index);
}
