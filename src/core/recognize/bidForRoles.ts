import type { AppendixKind, ColumnRole, Evidence } from '../model/appendix';
import type { HeadingMatch } from './compileVocabulary';
import { surelyIs, type HeadedColumn } from './HeadedColumn';
import type { ValueProfile } from './profileValues';

/** How much speaks for a column having a role, and why. */
export interface Bid {
  readonly role: ColumnRole;
  readonly column: HeadedColumn;
  readonly total: number;
  readonly evidence: readonly Evidence[];
}

const onlyTasks: ReadonlySet<ColumnRole> = new Set(['deliverable', 'percentDone', 'completedOn']);
const onlyIndicators: ReadonlySet<ColumnRole> = new Set(['unit', 'target', 'baseline', 'baselineOn', 'previous', 'actual', 'measuredOn', 'ratio']);
const leastTotal = 0.5;
/** "x" in a column for each year or step. */
const longestTick = 3;

/** How the values below speak for a role, −0.6 … +0.4; roles left out are not told by their values. */
const valueVotes: Partial<Record<ColumnRole, (profile: ValueProfile) => number>> = {
  ordinal: ({ ordinals }) => 0.4 * ordinals,
  content: ({ averageLength, quantities }) => Math.min(0.4, averageLength / 200) - 0.5 * quantities,
  unit: ({ units, agencies, averageLength }) => 0.3 * units - 0.3 * agencies - (averageLength > 25 ? 0.3 : 0),
  lead: ({ agencies, people, quantities, units }) => 0.3 * agencies + 0.1 * people - 0.4 * quantities - 0.3 * units * (1 - agencies),
  supporting: ({ agencies, quantities }) => 0.3 * agencies - 0.3 * quantities,
  deadline: ({ deadlines, quantities, averageLength }) => 0.4 * (deadlines - 0.5) - (deadlines < 0.3 ? 0.3 * quantities : 0) - (deadlines === 0 && averageLength <= longestTick ? 0.5 : 0),
  statusNote: ({ deadlines, quantities, averageLength }) => (averageLength >= 12 ? 0.2 : 0) - 0.4 * deadlines - 0.5 * quantities,
  percentDone: ({ deadlines, quantities }) => 0.3 * quantities - 0.4 * deadlines,
  target: ({ quantities, agencies }) => 0.3 * quantities - 0.4 * agencies,
  actual: ({ quantities, agencies }) => 0.2 * quantities - 0.4 * agencies,
  previous: ({ quantities }) => 0.2 * quantities,
  deliverable: ({ averageLength, quantities, agencies }) => (averageLength >= 15 ? 0.2 : 0) - 0.5 * quantities - 0.3 * agencies,
  completedOn: ({ deadlines }) => 0.2 * deadlines,
  baselineOn: ({ deadlines }) => 0.2 * deadlines,
  measuredOn: ({ deadlines }) => 0.2 * deadlines,
};

/** What the columns beside a column of two meanings say. */
interface Neighbours {
  readonly self: HeadedColumn;
  readonly others: readonly HeadedColumn[];
  readonly kind: AppendixKind;
}

interface NeighbourRule {
  readonly detail: string;
  readonly vote: number;
  applies(match: HeadingMatch, neighbours: Neighbours): boolean;
}

const someAre = ({ others }: Neighbours, ...roles: readonly ColumnRole[]) => others.some((other) => !other.reading.isPeriod && roles.some((role) => surelyIs(other, role)));
/** First year for which another column surely sets a target. */
const firstTargetYear = ({ others }: Neighbours) =>
  Math.min(...others.flatMap((other) => (!other.reading.isPeriod && surelyIs(other, 'target') && other.period?.years ? [other.period.years.first] : [])));

/** Only headings with several meanings are open to what stands beside them. */
const neighbourRules: readonly NeighbourRule[] = [
  {
    detail: 'another column surely has this role',
    vote: -0.5,
    applies: ({ role }, neighbours) => role !== 'actual' && !neighbours.self.reading.isPeriod && someAre(neighbours, role),
  },
  {
    detail: 'no other column has the target',
    vote: -0.3,
    applies: ({ role }, neighbours) => role === 'actual' && neighbours.kind === 'indicators' && !neighbours.self.reading.isPeriod && !neighbours.others.some(({ reading }) => reading.matches.some((match) => match.role === 'target')),
  },
  { detail: 'another column surely has the result', vote: -0.5, applies: ({ role }, neighbours) => role === 'actual' && isCurrentValue(neighbours) && someAre(neighbours, 'actual') },
  { detail: 'no other column has the deadline', vote: -0.5, applies: ({ role }, neighbours) => role === 'completedOn' && !someAre(neighbours, 'deadline') },
  { detail: 'the targets begin later', vote: -0.5, applies: ({ role }, neighbours) => role === 'target' && isYear(neighbours) && (neighbours.self.period?.years?.last ?? Infinity) < firstTargetYear(neighbours) },
  { detail: 'a result stands between targets', vote: -0.4, applies: ({ role }, neighbours) => role === 'target' && neighbours.self.reading.isPeriod && isPart(neighbours) && someAre(neighbours, 'target') },
];

/** "Giá trị hiện tại" is the result, or beside a result what it began from. */
function isCurrentValue({ self }: Neighbours): boolean {
  return self.reading.matches.some(({ role }) => role === 'baseline');
}

function isPart({ self }: Neighbours): boolean {
  return self.period !== null && self.period.lastMonth !== 12;
}

function isYear(neighbours: Neighbours): boolean {
  return neighbours.self.reading.isPeriod && !isPart(neighbours) && Number.isFinite(firstTargetYear(neighbours));
}

const barredRoles: Record<AppendixKind, ReadonlySet<ColumnRole>> = { tasks: onlyIndicators, indicators: onlyTasks };

/** Everything that speaks for each column having each role; roles for which too little speaks are left out. */
export function bidForRoles(columns: readonly HeadedColumn[], kind: AppendixKind): readonly Bid[] {
  return columns.flatMap((column) => {
    const neighbours = { self: column, others: columns.filter((other) => other !== column), kind };
    return column.reading.matches
      .filter(({ role }) => !barredRoles[kind].has(role))
      .map((match) => bid(match, neighbours))
      .filter(({ total }) => total >= leastTotal);
  });
}

/** A column of the other kind of table, such as a unit beside tasks: known, and without a part to play. */
export function roleOfOtherKind({ reading: { matches } }: HeadedColumn, kind: AppendixKind): HeadingMatch | undefined {
  return matches.find(({ role }) => barredRoles[kind].has(role));
}

function bid(match: HeadingMatch, neighbours: Neighbours): Bid {
  const { role, score, phrase, isAmbiguous } = match;
  const { profile } = neighbours.self;
  const vote = profile.filled === 0 ? 0 : (valueVotes[role]?.(profile) ?? 0);
  const said = isAmbiguous ? neighbourRules.filter((rule) => rule.applies(match, neighbours)) : [];
  const evidence: Evidence[] = phrase === '' ? [] : [{ kind: 'heading', detail: phrase }];
  if (vote !== 0 || phrase === '') evidence.push({ kind: 'values', detail: signed(vote) });
  evidence.push(...said.map(({ detail, vote: each }): Evidence => ({ kind: 'neighbours', detail: `${signed(each)} ${detail}` })));
  return { role, column: neighbours.self, total: score + vote + said.reduce((sum, each) => sum + each.vote, 0), evidence };
}

function signed(vote: number): string {
  return `${vote > 0 ? '+' : ''}${vote.toFixed(2)}`;
}
