import { distance } from 'fastest-levenshtein';
import type { ComparableName, KnownName } from './buildNameIndex';

export interface NearName {
  readonly known: KnownName;
  /** 1 − edit distance ÷ length of the longer key. */
  readonly similarity: number;
}

interface FoundName extends NearName {
  readonly known: ComparableName;
}

/**
 * Makes the search for the names nearest to a bare key: one for each agency, best first. Names are kept by length, since a name
 * of a length too different cannot be similar enough, whatever its letters. Names under another known head ("Bộ", "Sở") are never near.
 */
export function nearestNames(names: readonly ComparableName[], heads: ReadonlySet<string>): (bareKey: string, leastSimilarity: number) => readonly FoundName[] {
  const byLength = new Map<number, ComparableName[]>();
  for (const name of names) byLength.set(name.bareKey.length, [...(byLength.get(name.bareKey.length) ?? []), name]);

  return (bareKey, leastSimilarity) => {
    const head = firstWord(bareKey);
    const best = new Map<string, FoundName>();
    const shortest = Math.ceil(bareKey.length * leastSimilarity);
    const longest = Math.floor(bareKey.length / leastSimilarity);
    for (let length = shortest; length <= longest; length++) {
      for (const known of byLength.get(length) ?? []) {
        if (heads.has(head) && !known.bareKey.startsWith(`${head} `)) continue;
        const similarity = 1 - distance(bareKey, known.bareKey) / Math.max(length, bareKey.length);
        if (similarity >= leastSimilarity && similarity > (best.get(known.agency.id)?.similarity ?? 0)) best.set(known.agency.id, { known, similarity });
      }
    }
    return [...best.values()].sort((a, b) => b.similarity - a.similarity);
  };
}

function firstWord(key: string): string {
  return key.split(' ', 1)[0] ?? '';
}
