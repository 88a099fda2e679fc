import { foldText } from '../text/foldText';
import type { ReportTableId } from './ReportRow';

/** Columns of each table that belong to the user, by 0-based report column. */
export const freeColumns = {
  indicators: [10, 11],
  tasks: [10, 11],
  lagging: [10, 11],
} as const satisfies Partial<Record<ReportTableId, readonly number[]>>;

export type FreeTableId = keyof typeof freeColumns;

export function isFreeTable(table: string): table is FreeTableId {
  return table in freeColumns;
}

/** Ids of texts whose row is gone carry this in front while they wait in a table of their own. */
export const leftOverPrefix = 'left|';

/** Texts the user wrote into free places of an earlier report, by the id of the place. */
export type FreeTexts = ReadonlyMap<string, string>;

/** A text the user once wrote beside an item that is no longer in the report: it is kept in a table of its own. */
export interface LeftOver {
  readonly freeId: string;
  readonly item: string;
  readonly text: string;
}

/** Names a row of a table by what it says, so that it is found again after rows moved. `seen` counts rows that say the same. */
export function rowKey(table: FreeTableId, ordinal: string, content: string, seen: Map<string, number>): string {
  const base = `${table}|${foldText(ordinal)}|${foldText(content)}`;
  const count = (seen.get(base) ?? 0) + 1;
  seen.set(base, count);
  return count === 1 ? base : `${base}|${count}`;
}

export function freeId(key: string, col0: number): string {
  return `${key}|${col0}`;
}
