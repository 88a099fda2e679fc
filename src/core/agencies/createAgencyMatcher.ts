import type { Agency } from '../model/agency';
import { readLegacyText } from '../text/readLegacyText';
import { agencyKeys } from './agencyKeys';
import type { AgencyMatch, AgencyMatcher } from './AgencyMatcher';
import { buildNameIndex } from './buildNameIndex';
import type { DirectoryRules } from './DirectoryRules';
import { formerByRule } from './formerByRule';
import { isSlip } from './isSlip';
import { matchDescriptions } from './matchDescriptions';
import { nameVariants } from './nameVariants';
import { nearestNames } from './nearestNames';

export type { AgencyMatcher };

/** Measured on misspelt names of Cần Thơ: with both bounds none was taken for another agency. */
const nearSimilarity = 0.8;
const nearMargin = 0.1;
/** Below this a name is not worth offering. */
const offeredSimilarity = 0.6;
const rememberedNames = 50_000;
const parenthesis = /\s*\([^()]*\)\s*$/;

/**
 * Builds the matcher of a directory, once; the index is then shared by all cells. A name is looked up as written, then as the
 * variants the rules allow, then without its marks, then as a name of the past; only then is the nearest name searched.
 * Former names come before the search because they resemble the wrong successor.
 */
export function createAgencyMatcher(directory: readonly Agency[], rules: DirectoryRules): AgencyMatcher {
  const variantsOf = nameVariants(rules);
  const index = buildNameIndex(directory, variantsOf);
  const nearest = nearestNames(index.comparable, new Set(rules.heads.map((head) => agencyKeys(head).bare.split(' ', 1)[0] ?? '')));
  const formerOf = formerByRule(directory, rules);
  const describe = matchDescriptions(directory, rules);
  const generic = genericTest(rules);

  const plainKeyOf = remember((name: string) => variantsOf(agencyKeys(name).marked).plain);

  const lookUpKey = (marked: string): AgencyMatch | null => {
    const { written, expanded, shortened, plain } = variantsOf(marked);
    const keys = [written, expanded, ...shortened];
    for (const key of keys) {
      const names = index.byMarkedKey.get(key);
      if (names) return describe.known(names, ({ name }) => plainKeyOf(name) === plain);
    }
    for (const key of keys) {
      const names = index.byBareKey.get(agencyKeys(key).bare);
      if (names) return describe.unmarked(names);
    }
    return formerOf(expanded, lookUpKey);
  };

  const search = (marked: string): AgencyMatch => {
    const { bare } = agencyKeys(variantsOf(marked).expanded);
    const [best, ...others] = nearest(bare, nearSimilarity - nearMargin).filter(({ known }) => isSlip(bare, known.bareKey));
    if (!best || best.similarity < nearSimilarity) return describe.unknown(nearest(bare, offeredSimilarity), generic(bare));
    const rivals = others.filter(({ similarity }) => best.similarity - similarity < nearMargin);
    return rivals.length === 0 ? describe.near(best) : describe.ambiguous([best, ...rivals]);
  };

  const inUnicode = (name: string): string => readLegacyText(name)?.converted ?? name;
  const markedWithoutNote = (name: string): string => agencyKeys(name.replace(parenthesis, '')).marked;
  const lookUpAny = (name: string): AgencyMatch | null => lookUpKey(agencyKeys(name).marked) ?? (parenthesis.test(name) ? lookUpKey(markedWithoutNote(name)) : null);
  const lookUp = remember((name: string) => lookUpAny(inUnicode(name)));
  const match = remember((name: string) => lookUp(name) ?? search(markedWithoutNote(inUnicode(name))));
  return { rules, match, lookUp };
}

function remember<Answer>(find: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    const remembered = answers.get(name);
    if (remembered !== undefined) return remembered;
    if (answers.size >= rememberedNames) answers.clear();
    const answer = find(name);
    answers.set(name, answer);
    return answer;
  };
}

function genericTest(rules: DirectoryRules): (bareKey: string) => boolean {
  const starts = rules.genericStarts.map((word) => `${agencyKeys(word).bare} `);
  const ends = rules.genericEnds.map((word) => ` ${agencyKeys(word).bare}`);
  return (bareKey) => starts.some((start) => `${bareKey} `.startsWith(start)) || ends.some((end) => bareKey.endsWith(end));
}
