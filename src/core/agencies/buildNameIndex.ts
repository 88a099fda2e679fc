import { addDays } from '../dates/calendar';
import type { Agency } from '../model/agency';
import type { IsoDate } from '../model/cell';
import { eachInSteps, type Steps } from '../model/steps';
import { agencyKeys } from './agencyKeys';
import type { NameVariants } from './nameVariants';

/** `ended` = any name of an agency that no longer exists and has no successor in the directory. */
export type KnownNameKind = 'exact' | 'alias' | 'former' | 'ended';

/** A name of the directory, official or not. */
export interface KnownName {
  readonly name: string;
  readonly kind: KnownNameKind;
  readonly agency: Agency;
  /** Since when a former or ended name no longer holds; null where nobody knows, and for the others. */
  readonly since: string | null;
}

/** A full name (no abbreviation left in it) that a mistyped one can be compared with. */
export interface ComparableName extends KnownName {
  readonly bareKey: string;
}

export interface NameIndex {
  /** Best first: official names before aliases before former names. */
  readonly byMarkedKey: ReadonlyMap<string, readonly KnownName[]>;
  readonly byBareKey: ReadonlyMap<string, readonly KnownName[]>;
  readonly comparable: readonly ComparableName[];
}

const rank: Readonly<Record<KnownNameKind, number>> = { exact: 0, alias: 1, former: 2, ended: 3 };
/** Words with two capitals running, or with "&": "SNV", "KH&CN". */
const abbreviation = /[\p{L}&]*(?:\p{Lu}{2}|&)[\p{L}&]*/gu;
const vowelOrNumber = /[aeiouy]|^(?:\d+|[ivx]+)$/;
const romanNumber = /^[IVX]+$/;
const shortestComparable = 5;

/**
 * Indexes every name of a directory under each of its variants.
 * @param asOf the cut-off date: what ended before it is known, but no longer holds; null = all entries hold
 */
export function* buildNameIndex(directory: readonly Agency[], variantsOf: (markedKey: string) => NameVariants, asOf: IsoDate | null): Steps<NameIndex> {
  const byMarkedKey = new Map<string, KnownName[]>();
  const byBareKey = new Map<string, KnownName[]>();
  const comparable = new Map<string, ComparableName>();
  const names = directory.flatMap((agency) => namesOf(agency, asOf)).sort((a, b) => rank[a.kind] - rank[b.kind]);
  yield* eachInSteps(names, (known) => {
    const { marked } = agencyKeys(known.name);
    const { written, expanded, shortened } = variantsOf(marked);
    const isFullName = isComparable(known, expanded);
    for (const key of new Set([written, expanded, ...shortened])) {
      const entry = rankedAs(known, key === written);
      add(byMarkedKey, key, entry);
      if (!isFullName) continue;
      const bareKey = agencyKeys(key).bare;
      add(byBareKey, bareKey, entry);
      if (bareKey.length >= shortestComparable && !comparable.has(`${bareKey}|${known.agency.id}`)) {
        comparable.set(`${bareKey}|${known.agency.id}`, { ...entry, bareKey });
      }
    }
  });
  return { byMarkedKey, byBareKey, comparable: [...comparable.values()] };
}

function namesOf(agency: Agency, asOf: IsoDate | null): readonly KnownName[] {
  const { validTo } = agency;
  if (asOf !== null && validTo !== undefined && validTo < asOf) {
    const since = addDays(validTo, 1);
    return [agency.name, ...agency.aliases, ...agency.formerNames.map(({ name }) => name)].map((name): KnownName => ({ name, kind: 'ended', agency, since }));
  }
  return [
    { name: agency.name, kind: 'exact', agency, since: null },
    ...agency.aliases.map((name): KnownName => ({ name, kind: 'alias', agency, since: null })),
    ...agency.formerNames.map(({ name, date }): KnownName => ({ name, kind: 'former', agency, since: date === '' ? null : date })),
  ];
}

/** What is left of an official name must not outrank the full name of another. */
function rankedAs(known: KnownName, isWhole: boolean): KnownName {
  return isWhole || known.kind !== 'exact' ? known : { ...known, kind: 'alias' };
}

/** Short forms are so alike (SNV, STC, STP) that one letter off means another agency: they match to the letter or not at all. */
function isComparable({ name, kind }: KnownName, expandedKey: string): boolean {
  const words = agencyKeys(expandedKey).bare.split(' ');
  if (kind === 'exact') return words.length > 1;
  return words.length > 1 && words.every((word) => vowelOrNumber.test(word)) && isWrittenOut(name, expandedKey);
}

function isWrittenOut(name: string, expandedKey: string): boolean {
  const shortWords = (name.match(abbreviation) ?? []).filter((word) => !romanNumber.test(word)).map((word) => agencyKeys(word).marked);
  return shortWords.every((word) => !` ${expandedKey} `.includes(` ${word} `));
}

function add(index: Map<string, KnownName[]>, key: string, name: KnownName): void {
  const names = index.get(key);
  if (names) names.push(name);
  else index.set(key, [name]);
}
