import { cellNumber } from '../model/address';
import type { AppendixColumn, Borrowing, ColumnRole } from '../model/appendix';
import { valueAt, type SheetSnapshot } from '../model/sheetSnapshot';
import { eachInSteps, type Steps } from '../model/steps';
import { isDitto } from './dittoMark';
import type { PlacedRow } from './placeRows';
import { pointsBelow } from './pointsBelow';
import type { TableColumns } from './seeRows';

/** Where the value of a cell comes from: a cell further up in the same column. */
export interface Source {
  readonly row0: number;
  readonly why: Borrowing;
}

export type Sources = (row0: number, col0: number) => Source | undefined;

/**
 * Which columns a value may count down in. Results, counts and notes on the state of a task are each row's own; a target is only ever
 * repeated by a mark or a merge, since a group with a target is an item.
 */
const borrowings: Partial<Record<ColumnRole, readonly Borrowing[]>> = {
  lead: ['ditto', 'merge', 'group'],
  supporting: ['ditto', 'merge', 'group'],
  deadline: ['ditto', 'merge', 'group'],
  unit: ['ditto', 'merge', 'group'],
  deliverable: ['ditto', 'merge', 'group'],
  target: ['ditto', 'merge'],
  note: ['merge'],
};

/** Columns in which a blank is an error. */
const neededRoles: ReadonlySet<ColumnRole> = new Set(['lead', 'deadline', 'target']);
/** Columns that may well be blank: read like the row above only where the lead is as well. */
const followingRoles: ReadonlySet<ColumnRole> = new Set(['supporting', 'deliverable']);

/**
 * For every cell of the rows that takes its value from above, where from. A blank that nothing covers is left alone: it is missing.
 * Decision: Excel below ExcelApi 1.13 does not tell merged areas, and there a blank below a filled cell may be under one or forgotten. It
 * counts as merged (`untold`), because plans merge far more often than they forget, and a false error at every such row, an item without a
 * lead in every reminder and report, would cost more than a slip that is told but once: `merge-untold` names each column in which it was
 * done. It is done for what would else be an error, in rows of one section and group; a unit is not lent, since a wrong one would give a
 * target another meaning, nor a target where there are columns for several years, of which any may be blank.
 */
export function* findSources(sheet: SheetSnapshot, table: TableColumns, headerLastRow0: number, rows: readonly PlacedRow[]): Steps<Sources> {
  const columns = [...Object.values(table.columns), ...table.otherColumns].filter(({ role }) => borrowings[role]);
  const found = new Map<number, Source>();
  const merged = mergedFrom(sheet, columns, headerLastRow0, rows.at(-1)?.row0 ?? -1);
  const filled = new Map<number, PlacedRow>();
  const lendsUntold = sheet.merges === undefined ? untoldColumns(table) : new Set<number>();
  const textAt = (row0: number, col0: number) => String(valueAt(sheet, row0, col0)).trim();
  const origin = (row0: number, col0: number) => found.get(cellNumber(row0, col0))?.row0 ?? row0;
  yield* eachInSteps(rows, (row) => {
    for (const { role, col0 } of columns) {
      const text = textAt(row.row0, col0);
      if (text !== '' && !isDitto(text)) {
        filled.set(col0, row);
        continue;
      }
      const candidates: Partial<Record<Borrowing, number | undefined>> =
        text === ''
          ? { merge: merged.get(cellNumber(row.row0, col0)), group: groupThatSays(row, role, col0), untold: untoldAbove(row, role, col0) }
          : { ditto: filled.get(col0)?.row0 };
      const source = [...(borrowings[role] ?? []), 'untold' as const].map((why) => ({ why, row0: candidates[why] })).find(({ row0 }) => row0 !== undefined);
      if (source?.row0 !== undefined) found.set(cellNumber(row.row0, col0), { why: source.why, row0: origin(source.row0, col0) });
    }
  });
  return (row0, col0) => found.get(cellNumber(row0, col0));

  /** Who supports belongs to who leads: a row with a lead of its own does not take the supporting agencies of a group with another. */
  function groupThatSays(row: PlacedRow, role: ColumnRole, col0: number): number | undefined {
    const leadCol0 = table.columns.lead?.col0 ?? -1;
    const namesLead = hasOwnLead(row);
    return row.groups.find((group) => {
      if (role === 'supporting' && namesLead && textAt(group.row0, leadCol0) !== '') return false;
      const text = textAt(origin(group.row0, col0), col0);
      return text !== '' && !isDitto(text) && !pointsBelow(text);
    })?.row0;
  }

  function hasOwnLead({ row0 }: PlacedRow): boolean {
    const text = table.columns.lead ? textAt(row0, table.columns.lead.col0) : '';
    return text !== '' && !isDitto(text);
  }

  /** The row whose cell a blank may be merged with, where Excel does not say. */
  function untoldAbove(row: PlacedRow, role: ColumnRole, col0: number): number | undefined {
    const above = filled.get(col0);
    if (!above || row.kind !== 'item' || !lendsUntold.has(col0) || (followingRoles.has(role) && hasOwnLead(row))) return undefined;
    const isBeside = above.section === row.section && above.groups[0]?.row0 === row.groups[0]?.row0;
    return isBeside && !pointsBelow(textAt(above.row0, col0)) ? above.row0 : undefined;
  }
}

function untoldColumns({ columns, otherColumns }: TableColumns): ReadonlySet<number> {
  const hasSeveralTargets = otherColumns.some(({ role }) => role === 'target');
  const lending = Object.values(columns).filter(({ role }) => followingRoles.has(role) || (neededRoles.has(role) && !(role === 'target' && hasSeveralTargets)));
  return new Set(lending.map(({ col0 }) => col0));
}

/** Row of the first cell of the merged area, for every cell below it in the columns. Merges that reach up into the header are headings. */
function mergedFrom(sheet: SheetSnapshot, columns: readonly AppendixColumn[], headerLastRow0: number, lastRow0: number): ReadonlyMap<number, number> {
  const from = new Map<number, number>();
  const wanted = new Set(columns.map(({ col0 }) => col0));
  for (const { row0, col0, rowCount } of sheet.merges ?? []) {
    if (rowCount < 2 || row0 <= headerLastRow0 || !wanted.has(col0) || valueAt(sheet, row0, col0) === '') continue;
    for (let below = row0 + 1; below < row0 + rowCount && below <= lastRow0; below += 1) from.set(cellNumber(below, col0), row0);
  }
  return from;
}
