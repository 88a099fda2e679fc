import type { AppendixColumn, AppendixKind, ColumnRole } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import { bidForRoles, roleOfOtherKind, type Bid } from './bidForRoles';
import { columnThatCounts } from './columnThatCounts';
import type { HeadedColumn } from './HeadedColumn';
import type { ValueProfile } from './profileValues';

export type Columns = Partial<Record<ColumnRole, AppendixColumn>>;

export interface AssignedColumns {
  readonly columns: Columns;
  /** Columns whose role another column plays. */
  readonly otherColumns: readonly AppendixColumn[];
  readonly unrecognised: readonly { readonly col0: number; readonly heading: string }[];
}

/** A column gives up the role that fits best only for one that fits nearly as well. */
const mostGivenUp = 0.2;
/** There are often several of these: one more is not taken for something else. */
const repeatable: ReadonlySet<ColumnRole> = new Set(['target', 'actual', 'previous']);
const contentLength = 15;
const ordinalShare = 0.7;
const mostlyFigures = 0.7;

/**
 * Gives each headed column the role that its words, the values below and its neighbours speak for most. Every role has one column that
 * counts; the others of the role are kept beside it.
 */
export function assignColumns(headed: readonly HeadedColumn[], profiles: ReadonlyMap<number, ValueProfile>, kind: AppendixKind, asOf: IsoDate): AssignedColumns {
  const claims = claimRoles(bidForRoles(headed, kind));
  const claimed = new Set([...claims.values()].flat().map(({ column }) => column));
  const free = headed.filter((column) => !claimed.has(column));
  const idle = free.flatMap((column) => idleColumn(column, kind));
  const named = settle(claims, asOf);
  const figures = kind === 'indicators' ? breakdown(free) : [];
  const leadsFigures = !named.columns.target && !named.columns.actual;
  const target = named.columns.target ?? (leadsFigures ? figures[0] : undefined);
  const otherColumns = [...named.others, ...idle, ...figures.filter((each) => each !== target)].sort((a, b) => a.col0 - b.col0);
  const placed = new Set([...claimed].map(({ col0 }) => col0).concat([...idle, ...figures].map(({ col0 }) => col0)));
  const content = named.columns.content ?? contentByValues(free.filter(({ col0 }) => !placed.has(col0)));
  const ordinal = named.columns.ordinal ?? ordinalByValues(headed, profiles, content);
  const unrecognised = free.filter(({ col0, reading }) => !placed.has(col0) && col0 !== content?.col0 && reading.aside === null);
  return {
    columns: { ...named.columns, ...(target && { target }), ...(content && { content }), ...(ordinal && { ordinal }) },
    otherColumns,
    unrecognised: unrecognised.map(({ col0, heading }) => ({ col0, heading })),
  };
}

/** Of the columns of each role the one that counts, and the others. */
function settle(claims: ReadonlyMap<ColumnRole, readonly Bid[]>, asOf: IsoDate): { readonly columns: Columns; readonly others: readonly AppendixColumn[] } {
  const columns: Columns = {};
  const others: AppendixColumn[] = [];
  for (const [role, bids] of claims) {
    const counting = columnThatCounts(role, bids, asOf);
    for (const each of bids) {
      if (each === counting) columns[role] = toColumn(each);
      else others.push(toColumn(each));
    }
  }
  return { columns, others };
}

/** A column whose role has no part to play in a table of this kind: kept, so that it is not taken for one nobody knows. */
function idleColumn(column: HeadedColumn, kind: AppendixKind): readonly AppendixColumn[] {
  const match = roleOfOtherKind(column, kind);
  return match ? [toColumn({ role: match.role, column, total: 0, evidence: [{ kind: 'heading', detail: match.phrase }] })] : [];
}

/** Best bids first; a column whose best role is taken takes another that fits nearly as well, else stands beside the one that has it. */
function claimRoles(bids: readonly Bid[]): ReadonlyMap<ColumnRole, readonly Bid[]> {
  const claims = new Map<ColumnRole, Bid[]>();
  const byColumn = new Map<HeadedColumn, Bid[]>();
  for (const bid of bids) byColumn.set(bid.column, [...(byColumn.get(bid.column) ?? []), bid]);
  const inOrder = [...byColumn.values()].map((own) => [...own].sort((a, b) => b.total - a.total)).sort((a, b) => (b[0]?.total ?? 0) - (a[0]?.total ?? 0));
  for (const own of inOrder) {
    const [best] = own;
    if (!best) continue;
    const free = repeatable.has(best.role) ? undefined : own.find(({ role, total }) => !claims.has(role) && total >= best.total - mostGivenUp);
    const chosen = free ?? best;
    claims.set(chosen.role, [...(claims.get(chosen.role) ?? []), chosen]);
  }
  return claims;
}

function toColumn({ role, column: { col0, heading, period }, evidence }: Bid): AppendixColumn {
  return { role, col0, heading, evidence, years: period?.years ?? null };
}

/** Where no heading names the content, it is the column with the longest texts. */
function contentByValues(free: readonly HeadedColumn[]): AppendixColumn | undefined {
  const [longest] = free.filter(({ profile, reading }) => profile.averageLength >= contentLength && profile.quantities < 0.3 && reading.aside !== 'alien').sort((a, b) => b.profile.averageLength - a.profile.averageLength);
  if (!longest) return undefined;
  return { role: 'content', col0: longest.col0, heading: longest.heading, evidence: [{ kind: 'values', detail: 'longest texts' }], years: null };
}

/** Figures under headings that we do not know, several of them: the same indicators for each place or group. */
function breakdown(free: readonly HeadedColumn[]): readonly AppendixColumn[] {
  const figures = free.filter(({ profile, reading }) => reading.aside === null && reading.matches.length === 0 && profile.filled >= 2 && profile.quantities >= mostlyFigures);
  return figures.length < 2 ? [] : figures.map(({ col0, heading, period }) => ({ role: 'target', col0, heading, evidence: [{ kind: 'values', detail: 'figures' }], years: period?.years ?? null }));
}

/** A column of numbers without a heading, left of the content. */
function ordinalByValues(headed: readonly HeadedColumn[], profiles: ReadonlyMap<number, ValueProfile>, content: AppendixColumn | undefined): AppendixColumn | undefined {
  if (!content) return undefined;
  const withHeading = new Set(headed.map(({ col0 }) => col0));
  const [found] = [...profiles].filter(([col0, { filled, ordinals }]) => col0 < content.col0 && !withHeading.has(col0) && filled >= 2 && ordinals >= ordinalShare);
  return found && { role: 'ordinal', col0: found[0], heading: '', evidence: [{ kind: 'values', detail: 'numbers in order' }], years: null };
}
