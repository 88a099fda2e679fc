import type { CellLook } from '../core/model/edit';
import type { TableLooks } from '../core/tracking/dressEdits';
import type { PlannedTable } from '../core/tracking/planTrackingColumns';
import { representativeCells, type RepresentativeCell } from '../core/tracking/representativeCells';
import type { WorkbookSession } from './ports';

/** A table, how its cells look, and how wide the places of its new columns are, in points. */
export interface DressedTable {
  readonly planned: PlannedTable;
  readonly looks: TableLooks;
  readonly pointsAt: (col0: number) => number;
}

/** Looks at a cell for each kind of row of every table. One request for all of them. */
export async function readTableLooks(session: WorkbookSession, tables: readonly PlannedTable[]): Promise<readonly DressedTable[]> {
  const cells = tables.flatMap(representativeCells);
  const read = await session.readLooks(cells.map(({ at }) => at));
  const seen = cells.flatMap((cell, index) => {
    const look = read[index];
    return look ? [{ cell, look }] : [];
  });
  return tables.map((planned) => dressedTable(planned, seen.filter(({ cell }) => cell.table === planned)));
}

function dressedTable(planned: PlannedTable, seen: readonly { readonly cell: RepresentativeCell; readonly look: CellLook }[]): DressedTable {
  const looks: { -readonly [Kind in keyof TableLooks]: TableLooks[Kind] } = {};
  const points = new Map<number, number>();
  for (const { cell: { of, at }, look } of seen) {
    if (of === 'column') points.set(at.col0, look.columnPoints);
    else looks[of] = look;
  }
  return { planned, looks, pointsAt: (col0) => points.get(col0) ?? 0 };
}
