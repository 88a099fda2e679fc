import { distance } from 'fastest-levenshtein';
import type { Agency } from '../model/agency';
import { agencyKeys } from './agencyKeys';
import type { DirectoryRules } from './DirectoryRules';

interface OwnWords {
  readonly id: string;
  /** First word of the name: agencies under different heads are not taken for each other. */
  readonly head: string;
  /** Bare key of the name behind the words that its whole kind shares: "noi vu" of "Sở Nội vụ", "thanh an" of "Ủy ban nhân dân xã Thạnh An". */
  readonly own: string;
  readonly sortedWords: string;
}

/** "Nội vụ" and "Ngoại vụ" are two apart; three letters are as much as a short name has. */
const mostEdits = 2;
const leastOwnLetters = 4;

/**
 * Pairs of agencies whose official names are so alike that a slip in one may give the other: at most two letters apart without
 * marks, or the same words in another order (Thạnh An, An Thạnh).
 */
export function confusableAgencies(directory: readonly Agency[], rules: DirectoryRules): DirectoryRules['confusableGroups'] {
  const names = directory.filter(({ kind }) => kind !== rules.groupKind).map(ownWords(rules));
  const pairs: { readonly ids: readonly string[] }[] = [];
  names.forEach((one, index) => {
    for (const other of names.slice(index + 1)) if (areConfusable(one, other)) pairs.push({ ids: [one.id, other.id] });
  });
  return pairs;
}

function ownWords(rules: DirectoryRules): (agency: Agency) => OwnWords {
  const bare = (text: string): string => agencyKeys(text).bare;
  const unitHeads = rules.optionalHeads.flatMap(({ head, before }) => before.map((unit) => `${bare(head)} ${bare(unit)} `));
  return ({ id, name }) => {
    const key = bare(name);
    const [head = ''] = key.split(' ', 1);
    const own = key.slice(unitHeads.find((each) => key.startsWith(each))?.length ?? head.length + 1);
    return { id, head, own, sortedWords: own.split(' ').sort().join(' ') };
  };
}

function areConfusable(one: OwnWords, other: OwnWords): boolean {
  if (one.head !== other.head || Math.abs(one.own.length - other.own.length) > mostEdits) return false;
  if (Math.min(one.own.length, other.own.length) < leastOwnLetters) return false;
  return one.sortedWords === other.sortedWords || distance(one.own, other.own) <= mostEdits;
}
