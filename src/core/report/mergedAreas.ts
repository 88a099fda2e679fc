import type { Area } from '../model/address';
import type { PlacedRow } from './ReportRow';

type Row = Pick<PlacedRow, 'continues'> & { readonly cells: readonly Pick<PlacedRow['cells'][number], 'col0' | 'span'>[] };

/** Areas that are merged: cells over several columns, and every cell of a row that goes on in the rows below it. */
export function mergedAreas(rows: readonly Row[]): readonly Area[] {
  return rows.flatMap(({ cells }, row0) => {
    const rowCount = 1 + continuing(rows, row0);
    return cells.filter(({ span }) => span > 1 || rowCount > 1).map(({ col0, span }): Area => ({ row0, col0, rowCount, colCount: span }));
  });
}

/** How many of the rows below belong to a row. */
function continuing(rows: readonly Row[], row0: number): number {
  let count = 0;
  while (rows[row0 + 1 + count]?.continues) count += 1;
  return count;
}
