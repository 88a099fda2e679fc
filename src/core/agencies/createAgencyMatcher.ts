import type { Agency } from '../model/agency';
import type { IsoDate } from '../model/cell';
import { finish, type Steps } from '../model/steps';
import { readLegacyText } from '../text/readLegacyText';
import { rememberAnswers } from '../text/rememberAnswers';
import { agencyKeys } from './agencyKeys';
import type { AgencyMatch, AgencyMatcher } from './AgencyMatcher';
import { buildNameIndex } from './buildNameIndex';
import type { DirectoryRules } from './DirectoryRules';
import { formerByRule } from './formerByRule';
import { genericNames } from './genericNames';
import { matchDescriptions } from './matchDescriptions';
import { nameVariants } from './nameVariants';
import { nearestNames } from './nearestNames';

export type { AgencyMatcher };

export interface MatcherOptions {
  /** The cut-off date: an entry whose last day lies before it is a name of the past. Left out = every entry holds. */
  readonly asOf?: IsoDate;
}

/** Measured on misspelt names of Cần Thơ: with both bounds none was taken for another agency. */
const nearSimilarity = 0.8;
const nearMargin = 0.1;
/** Below this a name is not worth offering. */
const offeredSimilarity = 0.6;
const offeredCount = 3;
const parenthesis = /\s*\([^()]*\)\s*$/;

/**
 * Builds the matcher of a directory, once; the index is then shared by all cells. A name is looked up as written, then as the
 * variants the rules allow, then without its marks, then as a name of the past; only then is the nearest name searched.
 * Former names come before the search because they resemble the wrong successor.
 */
export function createAgencyMatcher(directory: readonly Agency[], rules: DirectoryRules, options: MatcherOptions = {}): AgencyMatcher {
  return finish(agencyMatcherInSteps(directory, rules, options));
}

/** The same with pauses on offer: reading some thousand names takes longer than a screen may stand still. */
export function* agencyMatcherInSteps(directory: readonly Agency[], rules: DirectoryRules, { asOf }: MatcherOptions = {}): Steps<AgencyMatcher> {
  const variantsOf = rememberAnswers(nameVariants(rules));
  const index = yield* buildNameIndex(directory, variantsOf, asOf ?? null);
  yield;
  const nearest = nearestNames(index.comparable, headOf(rules));
  yield;
  const formerOf = formerByRule(directory, rules);
  const describe = matchDescriptions(directory, rules);
  const isGeneric = genericNames(rules);

  const plainKeyOf = rememberAnswers((name: string) => variantsOf(agencyKeys(name).marked).plain);

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

  const searchSlip = (marked: string): AgencyMatch | null => {
    const { bare } = agencyKeys(variantsOf(marked).expanded);
    const [best, ...others] = nearest.slips(bare, nearSimilarity - nearMargin);
    if (!best || best.similarity < nearSimilarity) return null;
    const rivals = others.filter(({ similarity }) => best.similarity - similarity < nearMargin);
    return rivals.length === 0 ? describe.near(best) : describe.ambiguous([best, ...rivals]);
  };
  const unknown = (marked: string): AgencyMatch => {
    const { bare } = agencyKeys(variantsOf(marked).expanded);
    return describe.unknown(nearest.offers(bare, offeredSimilarity, offeredCount), isGeneric(bare));
  };

  const inUnicode = (name: string): string => readLegacyText(name)?.converted ?? name;
  const markedWithoutNote = (name: string): string => agencyKeys(name.replace(parenthesis, '')).marked;
  const lookUpAny = (name: string): AgencyMatch | null => lookUpKey(agencyKeys(name).marked) ?? (parenthesis.test(name) ? lookUpKey(markedWithoutNote(name)) : null);
  const lookUp = rememberAnswers((name: string) => lookUpAny(inUnicode(name)));
  const nearby = rememberAnswers((name: string) => lookUp(name) ?? searchSlip(markedWithoutNote(inUnicode(name))));
  const match = rememberAnswers((name: string) => nearby(name) ?? unknown(markedWithoutNote(inUnicode(name))));
  return { rules, lookUp, nearby, match };
}

/** First word of a bare key where a head begins so; `''` for none. Slips behind it do not hide the head. */
function headOf(rules: DirectoryRules): (bareKey: string) => string {
  const firstWords = new Set(rules.heads.map((head) => firstWord(agencyKeys(head).bare)));
  return (bareKey) => (firstWords.has(firstWord(bareKey)) ? firstWord(bareKey) : '');
}

function firstWord(key: string): string {
  const end = key.indexOf(' ');
  return end === -1 ? key : key.slice(0, end);
}
