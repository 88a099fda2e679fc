import { distance } from 'fastest-levenshtein';
import type { ColumnRole } from '../model/appendix';
import { rememberAnswers } from '../text/rememberAnswers';
import { headingKey, type HeadingKey } from './headingKey';

/** Words that may head a column of one of `roles`, likeliest first; without roles: a column that is known and plays none. */
export interface HeadingPhrase {
  readonly roles: readonly ColumnRole[];
  readonly phrases: readonly string[];
  /** They count only where the heading says nothing else but a period or a remark in brackets. */
  readonly alone?: boolean;
  /** 0–1, default 1: words that head other columns too, or give way to better ones beside them. */
  readonly weight?: number;
  /** Of a table of another kind: a list of staff, of prices, of documents. */
  readonly isAlien?: boolean;
  /** Single words that neither add to nor take from what a phrase beside them says. */
  readonly isFiller?: boolean;
}

/** A role that a heading may stand for. `score` 0–1: 1 where the heading is just those words. */
export interface HeadingMatch {
  readonly role: ColumnRole;
  readonly score: number;
  readonly phrase: string;
  /** The same words may head another role too. */
  readonly isAmbiguous: boolean;
}

/** A heading without a role: `harmless` beside the columns of an appendix, `alien` in one. */
export type Aside = 'harmless' | 'alien';

/** What the words of a heading say; both empty where we do not know them. */
export interface HeadingReading {
  /** Best first. */
  readonly matches: readonly HeadingMatch[];
  readonly aside: Aside | null;
  /** Only a year, a quarter and the like: the words above or the values must say what of it. */
  readonly isPeriod: boolean;
}

export interface HeadingMatcher {
  /** Cheap for what is no heading: a sheet has thousands of cells and some ten headings. */
  read(heading: string): HeadingReading;
  /** Also words that are one slip of the hand away from known ones; for texts that stand in a row of headings. */
  readLoosely(heading: string): HeadingReading;
  match(heading: string): readonly HeadingMatch[];
}

/** Longer texts are sentences, not headings. */
const longestHeading = 120;
/** A second role of the same words comes slightly behind the first. */
const laterRolePenalty = 0.05;
/** Where some words fit much better, the others are no rival that values could raise: "Kết quả kỳ trước" is not "Kết quả". */
const mostBehind = 0.25;
const timedContentPenalty = 0.15;
const slipScore = 0.85;
const leastAside = 0.55;
/** Shorter words are other words when a letter changes: "Thu", "Thời". */
const shortestWithSlip = 6;
const shortestWordWithSlip = 3;
const wordsForTwoSlips = 4;
const nothing: HeadingReading = { matches: [], aside: null, isPeriod: false };

interface Entry {
  readonly words: readonly string[];
  readonly key: string;
  readonly phrase: string;
  readonly sense: HeadingPhrase;
}

interface Hit {
  readonly entry: Entry;
  readonly score: number;
  /** Place of its first word in the heading. */
  readonly at: number;
}

/** Compiles the vocabulary once; answers are remembered, since the texts of a sheet repeat. */
export function compileVocabulary(vocabulary: readonly HeadingPhrase[]): HeadingMatcher {
  const entries = vocabulary.filter(({ isFiller }) => !isFiller).flatMap((sense) => sense.phrases.map((phrase) => toEntry(phrase, sense)));
  const byFirstWord = new Map<string, Entry[]>();
  for (const entry of entries) byFirstWord.set(entry.words[0] ?? '', [...(byFirstWord.get(entry.words[0] ?? '') ?? []), entry]);
  const fillerWords = new Set(vocabulary.filter(({ isFiller }) => isFiller).flatMap(({ phrases }) => phrases.flatMap((filler) => headingKey(filler).words)));

  const compute = (heading: string): HeadingReading => {
    const key = headingKey(heading);
    const hits = hitsOf(key, byFirstWord, fillerWords);
    return toReading(hits, key.isPeriod ? periodMatches(key.isPartOfYear, heading) : [], key);
  };
  const computeLoosely = (heading: string): HeadingReading => {
    const exact = compute(heading);
    if (exact.matches.length > 0 || exact.aside !== null) return exact;
    const { text } = headingKey(heading);
    return toReading(entries.filter(({ key, sense }) => sense.roles.length > 0 && isSlipOf(text, key)).map((entry) => ({ entry, score: slipScore, at: 0 })), [], headingKey(''));
  };
  const read = remembered(compute);
  return { read, readLoosely: remembered(computeLoosely), match: (heading) => read(heading).matches };
}

function remembered(compute: (heading: string) => HeadingReading): (heading: string) => HeadingReading {
  const read = rememberAnswers(compute);
  return (heading) => (heading.length > longestHeading ? nothing : read(heading));
}

function toEntry(phrase: string, sense: HeadingPhrase): Entry {
  const { words, text } = headingKey(phrase);
  return { words, key: text, phrase, sense };
}

function hitsOf({ words, periodWords }: HeadingKey, byFirstWord: ReadonlyMap<string, readonly Entry[]>, fillers: ReadonlySet<string>): Hit[] {
  const hits: Hit[] = [];
  words.forEach((word, at) => {
    for (const entry of byFirstWord.get(word) ?? []) {
      if (!entry.words.every((each, index) => words[at + index] === each)) continue;
      const isPlain = (index: number) => periodWords.has(index) || (!entry.sense.alone && fillers.has(words[index] ?? ''));
      const before = count(0, at, isPlain);
      const after = count(at + entry.words.length, words.length, isPlain);
      if (entry.sense.alone && (before + after > 0 || periodWords.has(at))) continue;
      hits.push({ entry, at, score: scoreOf(entry, before, after, words.length) });
    }
  });
  return hits.filter((hit) => !hits.some((other) => isWithin(hit, other)));
}

/** The words of a longer phrase mean what it means: "Kết quả" within "Kết quả kỳ trước" says nothing of its own. */
function isWithin(hit: Hit, other: Hit): boolean {
  return other.entry.words.length > hit.entry.words.length && other.at <= hit.at && hit.at + hit.entry.words.length <= other.at + other.entry.words.length;
}

function count(from: number, until: number, isPlain: (index: number) => boolean): number {
  let counted = 0;
  for (let index = from; index < until; index += 1) if (!isPlain(index)) counted += 1;
  return counted;
}

/** 1 for the same words; less by what else the heading says, and less still where something else comes first. */
function scoreOf({ words, sense }: Entry, before: number, after: number, all: number): number {
  const rest = before + after;
  const covered = words.length / (words.length + rest);
  const plain = rest === 0 ? 1 - 0.01 * (all - words.length) : (before === 0 ? 0.6 : 0.45) + (before === 0 ? 0.35 : 0.4) * covered;
  return plain * (sense.weight ?? 1);
}

/** A year is what is wanted by then; a part of a year is what was reached in it. */
function periodMatches(isPartOfYear: boolean, phrase: string): HeadingMatch[] {
  const roles: readonly ColumnRole[] = isPartOfYear ? ['actual', 'target'] : ['target', 'previous'];
  return roles.map((role, index) => ({ role, score: 0.8 - index * laterRolePenalty, phrase, isAmbiguous: true }));
}

function toReading(hits: readonly Hit[], periods: readonly HeadingMatch[], { isPeriod, periodWords }: HeadingKey): HeadingReading {
  const matches = bestPerRole([...hits.flatMap(matchesOf).map(periodWords.size > 0 ? asTimed : asItIs), ...periods]);
  const asides = hits.filter(({ entry }) => entry.sense.roles.length === 0).sort((a, b) => b.score - a.score);
  const [aside] = asides;
  if (!aside || aside.score < leastAside || aside.score <= (matches[0]?.score ?? 0)) return { matches, aside: null, isPeriod };
  return { matches: [], aside: aside.entry.sense.isAlien ? 'alien' : 'harmless', isPeriod: false };
}

/** What is to be done or measured has no year of its own: "Mục tiêu năm 2026" is rather the target, whatever "Mục tiêu" alone may be. */
function asTimed(match: HeadingMatch): HeadingMatch {
  return match.role === 'content' ? { ...match, score: match.score - timedContentPenalty } : match;
}

function asItIs(match: HeadingMatch): HeadingMatch {
  return match;
}

function matchesOf({ entry: { phrase, sense }, score }: Hit): HeadingMatch[] {
  return sense.roles.map((role, index) => ({ role, score: score - index * laterRolePenalty, phrase, isAmbiguous: sense.roles.length > 1 }));
}

export function bestPerRole(matches: readonly HeadingMatch[]): readonly HeadingMatch[] {
  const best = new Map<ColumnRole, HeadingMatch>();
  for (const match of matches) {
    if (match.score > (best.get(match.role)?.score ?? 0)) best.set(match.role, match);
  }
  const sorted = [...best.values()].sort((a, b) => b.score - a.score);
  const leastScore = (sorted[0]?.score ?? 0) - mostBehind;
  return sorted.filter(({ score }) => score >= leastScore);
}

/** One letter wrong, or two in one of four words; in a word long enough to be recognised by the rest. */
function isSlipOf(text: string, known: string): boolean {
  if (known.length < shortestWithSlip || Math.abs(text.length - known.length) > 1) return false;
  const words = known.split(' ');
  if (distance(text, known) > (words.length >= wordsForTwoSlips ? 2 : 1)) return false;
  const written = text.split(' ');
  if (written.length !== words.length) return true;
  const changed = words.flatMap((word, index) => (word === written[index] ? [] : [written[index] ?? '']));
  return changed.length === 1 && changed.every((word) => word.length >= shortestWordWithSlip);
}
