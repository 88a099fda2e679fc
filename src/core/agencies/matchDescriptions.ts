import type { Agency, AgencyCandidate } from '../model/agency';
import type { AgencyMatch } from './AgencyMatcher';
import type { KnownName } from './buildNameIndex';
import type { DirectoryRules } from './DirectoryRules';
import type { NearName } from './nearestNames';

const offeredCount = 3;

export interface MatchDescriptions {
  /** The name stands in the directory; `names` best first. */
  known(names: readonly KnownName[], isOfficial: (agency: Agency) => boolean): AgencyMatch;
  /** The name stands in the directory, but for its marks. */
  unmarked(names: readonly KnownName[]): AgencyMatch;
  near(name: NearName): AgencyMatch;
  ambiguous(names: readonly NearName[]): AgencyMatch;
  unknown(names: readonly NearName[], isGroup: boolean): AgencyMatch;
}

/** Puts what was found into the words of the model, and holds back every guess the rules forbid. */
export function matchDescriptions(directory: readonly Agency[], rules: DirectoryRules): MatchDescriptions {
  const agencies = new Map(directory.map((agency) => [agency.id, agency]));
  const partnersOf = (id: string): readonly Agency[] =>
    rules.confusableGroups
      .filter(({ ids }) => ids.includes(id))
      .flatMap(({ ids }) => ids.flatMap((other) => agencies.get(other) ?? []))
      .filter((partner) => partner.id !== id);

  const settled = (match: AgencyMatch['match'], { agency, since }: KnownName, candidates: readonly AgencyCandidate[]): AgencyMatch => ({
    match, agencyId: agency.id, officialName: agency.name, formerSince: match === 'former' ? since : null, candidates, isGroup: agency.kind === rules.groupKind,
  });
  const open = (match: 'ambiguous' | 'unknown', candidates: readonly AgencyCandidate[], isGroup: boolean): AgencyMatch => ({
    match, agencyId: null, officialName: '', formerSince: null, candidates, isGroup,
  });

  /** A group is offered in the writer's own wording, an agency always by its official name. */
  const candidateOf = ({ known: { agency, kind, name }, similarity }: NearName): AgencyCandidate => ({
    agencyId: agency.id, name: kind === 'alias' && agency.kind === rules.groupKind ? name : agency.name, similarity,
  });
  const ambiguous = (names: readonly NearName[]): AgencyMatch => {
    const candidates = names.map(candidateOf);
    const partners = partnersOf(candidates[0]?.agencyId ?? '').filter(({ id }) => candidates.every(({ agencyId }) => agencyId !== id));
    return open('ambiguous', [...candidates, ...partners.map(({ id, name }) => ({ agencyId: id, name, similarity: 0 }))], false);
  };
  const near = (name: NearName): AgencyMatch => {
    const { known } = name;
    const isGuessable = !rules.onlyOfferedKinds.includes(known.agency.kind);
    if (isOfThePast(known) && isGuessable) return settled('former', known, []);
    return !isGuessable || partnersOf(known.agency.id).length > 0 ? ambiguous([name]) : settled('near', known, [candidateOf(name)]);
  };
  const sameRank = (names: readonly KnownName[]): readonly KnownName[] => {
    const best = names.filter(({ kind }) => kind === names[0]?.kind);
    return best.filter(({ agency }, index) => best.findIndex((other) => other.agency.id === agency.id) === index);
  };
  const oneOrSeveral = (names: readonly KnownName[], one: (name: KnownName) => AgencyMatch): AgencyMatch => {
    const [first, ...rivals] = sameRank(names);
    if (!first) return open('unknown', [], false);
    return rivals.length === 0 ? one(first) : ambiguous([first, ...rivals].map((known) => ({ known, similarity: 1 })));
  };

  return {
    known: (names, isOfficial) => oneOrSeveral(names, (known) => settled(knownAs(known, isOfficial(known.agency)), known, [])),
    unmarked: (names) => oneOrSeveral(names, (known) => near({ known, similarity: 1 })),
    near,
    ambiguous,
    unknown: (names, isGroup) => open('unknown', names.slice(0, offeredCount).map(candidateOf), isGroup),
  };
}

function knownAs(name: KnownName, isOfficial: boolean): AgencyMatch['match'] {
  if (isOfThePast(name)) return 'former';
  return isOfficial ? 'exact' : 'alias';
}

function isOfThePast({ kind }: KnownName): boolean {
  return kind === 'former' || kind === 'ended';
}
