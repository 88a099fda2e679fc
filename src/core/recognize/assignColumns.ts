import type { AppendixColumn, AppendixKind, ColumnRole, Evidence } from '../model/appendix';
import type { SheetSnapshot } from '../model/sheetSnapshot';
import type { HeadingMatcher } from './compileVocabulary';
import type { Header } from './findHeaders';
import { profileValues, type ValueProfile } from './profileValues';

export interface AssignedColumns {
  readonly columns: Partial<Record<ColumnRole, AppendixColumn>>;
  readonly unrecognised: readonly { readonly col0: number; readonly heading: string }[];
}

const onlyTasks: ReadonlySet<ColumnRole> = new Set(['deliverable', 'percentDone', 'completedOn']);
const onlyIndicators: ReadonlySet<ColumnRole> = new Set(['unit', 'target', 'baseline', 'previous', 'actual', 'ratio']);
const leastScore = 0.5;

/** How the values below speak for a role, −0.4 … +0.4; roles left out are not told by their values. */
const valueVotes: Partial<Record<ColumnRole, (profile: ValueProfile) => number>> = {
  ordinal: ({ ordinals }) => 0.4 * ordinals,
  content: ({ averageLength }) => (averageLength >= 20 ? 0.3 : 0),
  lead: ({ agencies }) => 0.3 * agencies,
  supporting: ({ agencies }) => 0.3 * agencies,
  deadline: ({ deadlines }) => 0.4 * (deadlines - 0.5),
  statusNote: ({ deadlines, averageLength }) => (averageLength >= 12 ? 0.2 : 0) - 0.4 * deadlines,
  target: ({ quantities }) => 0.3 * quantities,
  actual: ({ quantities }) => 0.2 * quantities,
  deliverable: ({ averageLength, quantities }) => (averageLength >= 15 ? 0.2 : 0) - 0.3 * quantities,
};

interface Bid {
  readonly role: ColumnRole;
  readonly col0: number;
  readonly heading: string;
  readonly total: number;
  readonly evidence: readonly Evidence[];
}

/** Gives each headed column the role that its words and the values below speak for most; every role is given once. */
export function assignColumns(sheet: SheetSnapshot, header: Header, lastRow0: number, kind: AppendixKind, matcher: HeadingMatcher): AssignedColumns {
  const bids = [...header.headings].flatMap(([col0, heading]) => bidsOf(sheet, header, lastRow0, kind, matcher, col0, heading));
  const columns: Partial<Record<ColumnRole, AppendixColumn>> = {};
  const taken = new Set<number>();
  for (const { role, col0, heading, evidence } of bids.sort((a, b) => b.total - a.total || a.col0 - b.col0)) {
    if (taken.has(col0) || columns[role]) continue;
    taken.add(col0);
    columns[role] = { role, col0, heading, evidence, years: null };
  }
  const unrecognised = [...header.headings].filter(([col0]) => !taken.has(col0)).map(([col0, heading]) => ({ col0, heading }));
  return { columns, unrecognised };
}

function bidsOf(sheet: SheetSnapshot, header: Header, lastRow0: number, kind: AppendixKind, matcher: HeadingMatcher, col0: number, heading: string): Bid[] {
  const barred = kind === 'tasks' ? onlyIndicators : onlyTasks;
  const matches = matcher.match(heading).filter(({ role }) => !barred.has(role));
  if (matches.length === 0) return [];
  const profile = profileValues(sheet, col0, header.lastRow0 + 1, lastRow0);
  return matches
    .map(({ role, score, phrase }): Bid => {
      const vote = profile.filled === 0 ? 0 : (valueVotes[role]?.(profile) ?? 0);
      const evidence: Evidence[] = [{ kind: 'heading', detail: phrase }];
      if (vote !== 0) evidence.push({ kind: 'values', detail: `${vote > 0 ? '+' : ''}${vote.toFixed(2)}` });
      return { role, col0, heading, total: score + vote, evidence };
    })
    .filter(({ total }) => total >= leastScore);
}
