import type { ColumnRole } from '../model/appendix';
import { foldText } from '../text/foldText';

/** Words that may head a column of one of `roles`, likeliest first. */
export interface HeadingPhrase {
  readonly roles: readonly ColumnRole[];
  readonly phrases: readonly string[];
}

/** A role that a heading may stand for. `score` 0–1: 1 where the heading is just those words. */
export interface HeadingMatch {
  readonly role: ColumnRole;
  readonly score: number;
  readonly phrase: string;
  /** The same words may head another role too. */
  readonly isAmbiguous: boolean;
}

export interface HeadingMatcher {
  /** Roles the text may stand for, best first; empty where it is no heading that we know. */
  match(heading: string): readonly HeadingMatch[];
}

/** Longer texts are sentences, not headings; kts-2026-2030 has the longest real one, 47 characters. */
const longestHeading = 90;
/** A second role of the same words comes slightly behind the first. */
const laterRolePenalty = 0.05;
/** Where some words fit much better, the others are no rival that values could raise: "Kết quả kỳ trước" is not "Kết quả". */
const mostBehind = 0.25;
const yearHeading = /^(nam |den nam )?20\d\d$|^giai doan 20\d\d 20\d\d$/;

interface Entry {
  readonly folded: string;
  /** Between spaces, so that it is found as whole words only. */
  readonly padded: string;
  readonly phrase: string;
  readonly roles: readonly ColumnRole[];
}

/** Compiles the vocabulary once; answers are remembered, since the texts of a sheet repeat. */
export function compileVocabulary(vocabulary: readonly HeadingPhrase[]): HeadingMatcher {
  const entries = vocabulary.flatMap(({ roles, phrases }) => phrases.map((phrase) => toEntry(phrase, roles)));
  const known = new Map<string, readonly HeadingMatch[]>();
  const compute = (heading: string): readonly HeadingMatch[] => {
    const folded = foldText(heading);
    if (folded === '') return [];
    if (yearHeading.test(folded)) return [{ role: 'target', score: 0.8, phrase: heading, isAmbiguous: false }];
    const padded = ` ${folded} `;
    return bestPerRole(entries.filter(({ padded: words }) => padded.includes(words)).flatMap((entry) => matchesOf(entry, folded)));
  };
  return {
    match(heading) {
      if (heading.length > longestHeading) return [];
      const before = known.get(heading);
      if (before) return before;
      const matches = compute(heading);
      known.set(heading, matches);
      return matches;
    },
  };
}

function toEntry(phrase: string, roles: readonly ColumnRole[]): Entry {
  const folded = foldText(phrase);
  return { folded, padded: ` ${folded} `, phrase, roles };
}

/** Of an entry whose words stand in the heading. */
function matchesOf({ folded: words, phrase, roles }: Entry, heading: string): HeadingMatch[] {
  const score = similarity(words, heading);
  return roles.map((role, index) => ({ role, score: score - index * laterRolePenalty, phrase, isAmbiguous: roles.length > 1 }));
}

/** 1 for the same words; else by how much of the heading the phrase covers, more where the heading begins with it. */
function similarity(words: string, heading: string): number {
  if (words === heading) return 1;
  const covered = words.length / heading.length;
  return (heading.startsWith(words) ? 0.55 : 0.4) + 0.4 * covered;
}

function bestPerRole(matches: readonly HeadingMatch[]): readonly HeadingMatch[] {
  const best = new Map<ColumnRole, HeadingMatch>();
  for (const match of matches) {
    if (match.score > (best.get(match.role)?.score ?? 0)) best.set(match.role, match);
  }
  const sorted = [...best.values()].sort((a, b) => b.score - a.score);
  const leastScore = (sorted[0]?.score ?? 0) - mostBehind;
  return sorted.filter(({ score }) => score >= leastScore);
}
