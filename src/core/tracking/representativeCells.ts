import type { CellPlace } from '../model/finding';
import type { PlannedTable } from './planTrackingColumns';
import { rowKinds, type RowKind } from './tableRows';

/** A cell that shows how its like look. `column` stands for a new column's own place: how wide it is at present. */
export interface RepresentativeCell {
  readonly table: PlannedTable;
  readonly of: 'header' | 'column' | RowKind;
  readonly at: CellPlace;
}

/** One cell beside the new columns for each kind of row of a table, and one in each new column; at most five and a cell for each column. */
export function representativeCells(table: PlannedTable): readonly RepresentativeCell[] {
  const { appendix: { sheet, items }, rows: { first0, body }, columns, likeCol0 } = table;
  const firstRows: Readonly<Record<RowKind, number | undefined>> = { index: body.index[0], section: body.section[0], group: body.group[0], item: items[0]?.row0 ?? body.item[0] };
  return [
    { table, of: 'header', at: { sheet, row0: first0, col0: likeCol0 } },
    ...rowKinds.flatMap((of): readonly RepresentativeCell[] => {
      const row0 = firstRows[of];
      return row0 === undefined ? [] : [{ table, of, at: { sheet, row0, col0: likeCol0 } }];
    }),
    ...columns.map(({ col0 }): RepresentativeCell => ({ table, of: 'column', at: { sheet, row0: first0, col0 } })),
  ];
}
