import type { WorkbookEdit } from '../../model/edit';
import { heaviestRun } from './heaviestRun';

/** A row of the finished sheet: where it stands now (null = nowhere yet), and how little it should be moved. */
export interface WantedRow {
  readonly from0: number | null;
  readonly weight: number;
}

/** How the rows of a sheet come to stand as wanted. */
export interface Moves {
  readonly edits: readonly WorkbookEdit[];
  /** Rows of the finished sheet that were not there before, and have no looks yet. */
  readonly isNew: (row0: number) => boolean;
  /** Rows of the finished sheet that were copied to where they stand. */
  readonly isCopied: (row0: number) => boolean;
  /** Rows of the sheet as it was that go, copied ones included. */
  readonly removed: ReadonlySet<number>;
  readonly copied: ReadonlySet<number>;
}

interface Run {
  row0: number;
  rowCount: number;
}

/**
 * Plans inserting, copying and deleting rows so that the first `count` rows of a sheet become the wanted ones. As many rows as possible stay
 * where they are. Rows are inserted below the last row that stays, from the bottom up, and what is left of the old ones goes at the end.
 * `width`: columns that are copied with a row.
 */
export function planMoves(sheet: string, wanted: readonly WantedRow[], count: number, width: number): Moves {
  const staying = stayingRows(wanted);
  const inserts: Run[] = [];
  const targets: { readonly index: number; readonly insert: number; readonly offset: number }[] = [];
  let lastStaying = -1;
  wanted.forEach(({ from0 }, index) => {
    if (from0 !== null && staying.has(index)) {
      lastStaying = from0;
      return;
    }
    const last = inserts.at(-1);
    if (last?.row0 === lastStaying + 1) last.rowCount += 1;
    else inserts.push({ row0: lastStaying + 1, rowCount: 1 });
    targets.push({ index, insert: inserts.length - 1, offset: (inserts.at(-1)?.rowCount ?? 1) - 1 });
  });
  const shifts = shiftsOf(inserts, count);
  const copies = copiesOf(targets.flatMap(({ index, insert, offset }) => {
    const from0 = wanted[index]?.from0 ?? null;
    const { row0 = 0 } = inserts[insert] ?? {};
    return from0 === null ? [] : [{ from0: from0 + (shifts[from0] ?? 0), to0: row0 + (row0 === 0 ? 0 : (shifts[row0 - 1] ?? 0)) + offset }];
  }));
  const stayingFrom = new Set([...staying].map((index) => wanted[index]?.from0 ?? -1));
  const removed = new Set(Array.from({ length: count }, (_, row0) => row0).filter((row0) => !stayingFrom.has(row0)));
  const copied = new Map(targets.flatMap(({ index }) => (typeof wanted[index]?.from0 === 'number' ? [[index, wanted[index].from0] as const] : [])));
  const fresh = new Set(targets.map(({ index }) => index).filter((index) => !copied.has(index)));
  return {
    edits: [
      ...[...inserts].reverse().map((run): WorkbookEdit => ({ kind: 'insertRows', sheet, ...run })),
      ...copies.map(({ from0, to0, rowCount }): WorkbookEdit => ({ kind: 'copyCells', sheet, from: { row0: from0, col0: 0, rowCount, colCount: width }, to: { row0: to0, col0: 0 } })),
      ...runsOf([...removed].map((row0) => row0 + (shifts[row0] ?? 0))).reverse().map((run): WorkbookEdit => ({ kind: 'deleteRows', sheet, ...run })),
    ],
    isNew: (row0) => fresh.has(row0),
    isCopied: (row0) => copied.has(row0),
    removed,
    copied: new Set(copied.values()),
  };
}

/** Indices of the wanted rows that need not be moved. */
function stayingRows(wanted: readonly WantedRow[]): ReadonlySet<number> {
  const standing = wanted.flatMap(({ from0, weight }, index) => (from0 === null ? [] : [{ from0, weight, index }]));
  const run = heaviestRun(standing.map(({ from0 }) => from0), standing.map(({ weight }) => weight));
  return new Set([...run].map((at) => standing[at]?.index ?? -1));
}

/** How far each row has moved down once the rows are inserted. */
function shiftsOf(inserts: readonly Run[], count: number): readonly number[] {
  const added = new Map(inserts.map(({ row0, rowCount }) => [row0, rowCount]));
  let shift = 0;
  return Array.from({ length: count }, (_, row0) => (shift += added.get(row0) ?? 0));
}

interface Copy {
  readonly from0: number;
  readonly to0: number;
}

/** Neighbours that go to neighbours are copied at once. */
function copiesOf(copies: readonly Copy[]): readonly (Copy & { readonly rowCount: number })[] {
  const joined: (Copy & { rowCount: number })[] = [];
  for (const copy of copies) {
    const last = joined.at(-1);
    if (last && last.from0 + last.rowCount === copy.from0 && last.to0 + last.rowCount === copy.to0) last.rowCount += 1;
    else joined.push({ ...copy, rowCount: 1 });
  }
  return joined;
}

/** Ascending rows as runs of neighbours. */
function runsOf(rows0: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const row0 of rows0) {
    const last = runs.at(-1);
    if (last && last.row0 + last.rowCount === row0) last.rowCount += 1;
    else runs.push({ row0, rowCount: 1 });
  }
  return runs;
}
