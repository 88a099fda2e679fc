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

type NamesByLength = Map<number, ComparableName[]>;

/**
 * Makes the search for the names nearest to a bare key: one for each agency, best first. Names are kept by first word and length:
 * under another known head ("Bộ", "Sở") a name is never near, and of a length too different it cannot be, whatever its letters.
 */
export function nearestNames(names: readonly ComparableName[], heads: ReadonlySet<string>): (bareKey: string, leastSimilarity: number) => readonly FoundName[] {
  const byHead = new Map<string, NamesByLength>();
  for (const name of names) {
    const head = firstWord(name.bareKey);
    const byLength = byHead.get(head) ?? new Map<number, ComparableName[]>();
    byLength.set(name.bareKey.length, [...(byLength.get(name.bareKey.length) ?? []), name]);
    byHead.set(head, byLength);
  }

  return (bareKey, leastSimilarity) => {
    const head = firstWord(bareKey);
    const pools = heads.has(head) ? [byHead.get(head) ?? new Map<number, ComparableName[]>()] : byHead.values();
    const best = new Map<string, FoundName>();
    const longest = Math.floor(bareKey.length / leastSimilarity);
    for (const pool of pools) {
      for (let length = Math.ceil(bareKey.length * leastSimilarity); length <= longest; length++) {
        for (const known of pool.get(length) ?? []) {
          const similarity = 1 - distance(bareKey, known.bareKey) / Math.max(length, bareKey.length);
          if (similarity >= leastSimilarity && similarity > (best.get(known.agency.id)?.similarity ?? 0)) best.set(known.agency.id, { known, similarity });
        }
      }
    }
    return [...best.values()].sort((a, b) => b.similarity - a.similarity);
  };
}

function firstWord(key: string): string {
  return key.split(' ', 1)[0] ?? '';
}
