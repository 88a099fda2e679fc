import { distance } from 'fastest-levenshtein';
import type { ComparableName, KnownName } from './buildNameIndex';
import { isSlip, slipKey, type SlipKey } from './isSlip';
import { fewestEdits, letterCounts } from './letterCounts';

export interface NearName {
  readonly known: KnownName;
  /** 1 − edit distance ÷ length of the longer key. */
  readonly similarity: number;
}

export interface NearestNames {
  /** Names that the bare key may be a slip of, at least so similar: one for each agency, best first. */
  slips(bareKey: string, leastSimilarity: number): readonly NearName[];
  /** The few names most similar, whatever the difference: one for each agency, best first. */
  offers(bareKey: string, leastSimilarity: number, most: number): readonly NearName[];
}

interface PreparedName {
  readonly name: ComparableName;
  readonly key: SlipKey;
  readonly counts: Uint8Array;
}

interface Pool {
  readonly names: PreparedName[];
  readonly byWordCount: Map<number, PreparedName[]>;
  readonly bySqueezedLength: Map<number, PreparedName[]>;
}

/**
 * Makes the search for names near to a bare key. Names are kept by head, number of words and length: under another known head
 * ("Bộ", "Sở") a name is never near, and what cannot be near by its words or letters is passed over before a distance is measured.
 */
export function nearestNames(names: readonly ComparableName[], headOf: (bareKey: string) => string): NearestNames {
  const pools = new Map<string, Pool>();
  for (const name of names) addTo(poolOf(pools, headOf(name.bareKey)), name);
  const poolsFor = (bareKey: string): Iterable<Pool> => {
    const head = headOf(bareKey);
    return head === '' ? pools.values() : [poolOf(pools, head)];
  };

  return {
    slips: (bareKey, leastSimilarity) => {
      const found = new Map<string, NearName>();
      const key = slipKey(bareKey);
      for (const pool of poolsFor(bareKey)) {
        for (const { name } of slipsIn(pool, key)) keepBest(found, name, similarityOf(bareKey, name.bareKey), leastSimilarity);
      }
      return bestFirst(found);
    },
    offers: (bareKey, leastSimilarity, most) => {
      const found = new Map<string, NearName>();
      const counts = letterCounts(bareKey);
      let least = leastSimilarity;
      for (const { names: pool } of poolsFor(bareKey)) {
        for (const { name, counts: ofName } of pool) {
          const length = Math.max(bareKey.length, name.bareKey.length);
          if (1 - fewestEdits(counts, ofName) / length < least) continue;
          keepBest(found, name, similarityOf(bareKey, name.bareKey), least);
          if (found.size > most) least = dropWorst(found, most, least);
        }
      }
      return bestFirst(found);
    },
  };
}

function poolOf(pools: Map<string, Pool>, head: string): Pool {
  const pool = pools.get(head) ?? { names: [], byWordCount: new Map<number, PreparedName[]>(), bySqueezedLength: new Map<number, PreparedName[]>() };
  pools.set(head, pool);
  return pool;
}

function addTo({ names, byWordCount, bySqueezedLength }: Pool, name: ComparableName): void {
  const key = slipKey(name.bareKey);
  const prepared = { name, key, counts: letterCounts(name.bareKey) };
  names.push(prepared);
  addUnder(byWordCount, key.words.length, prepared);
  addUnder(bySqueezedLength, key.squeezed.length, prepared);
}

function addUnder(index: Map<number, PreparedName[]>, key: number, name: PreparedName): void {
  const names = index.get(key);
  if (names) names.push(name);
  else index.set(key, [name]);
}

function slipsIn({ byWordCount, bySqueezedLength }: Pool, key: SlipKey): readonly PreparedName[] {
  const { words, squeezed } = key;
  const slips = (byWordCount.get(words.length) ?? []).filter((prepared) => isSlip(key, prepared.key));
  for (let length = squeezed.length - 1; length <= squeezed.length + 1; length += 1) {
    for (const prepared of bySqueezedLength.get(length) ?? []) {
      if (prepared.key.words.length !== words.length && isSlip(key, prepared.key)) slips.push(prepared);
    }
  }
  return slips;
}

function similarityOf(one: string, other: string): number {
  return 1 - distance(one, other) / Math.max(one.length, other.length);
}

function keepBest(found: Map<string, NearName>, known: ComparableName, similarity: number, least: number): void {
  if (similarity >= least && similarity > (found.get(known.agency.id)?.similarity ?? 0)) found.set(known.agency.id, { known, similarity });
}

/** @returns what a name must reach from now on to be kept */
function dropWorst(found: Map<string, NearName>, most: number, least: number): number {
  for (const { known } of bestFirst(found).slice(most)) found.delete(known.agency.id);
  return Math.max(least, ...bestFirst(found).slice(-1).map(({ similarity }) => similarity));
}

function bestFirst(found: ReadonlyMap<string, NearName>): readonly NearName[] {
  return [...found.values()].sort((a, b) => b.similarity - a.similarity);
}
