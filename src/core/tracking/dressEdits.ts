import type { Area } from '../model/address';
import type { AreaFormat, CellLook, WorkbookEdit } from '../model/edit';
import { joinDownwards } from '../model/joinDownwards';
import type { PlannedTable } from './planTrackingColumns';
import { rowKinds, type RowKind } from './tableRows';

/** How the cells of a table look that its new columns are dressed like. */
export type TableLooks = Readonly<Partial<Record<'header' | RowKind, CellLook>>>;

/**
 * Dresses the new columns: each kind of row like its own neighbours, each column as its content asks, and lines like theirs around every cell.
 * Figures and days are centred; a heading always wraps, since the columns are narrow.
 */
export function dressEdits({ appendix: { sheet }, rows, columns }: PlannedTable, looks: TableLooks): readonly WorkbookEdit[] {
  const [{ col0 } = { col0: 0 }] = columns;
  const colCount = columns.length;
  const format = (areas: readonly Area[], look: AreaFormat): readonly WorkbookEdit[] =>
    areas.length > 0 && Object.keys(look).length > 0 ? [{ kind: 'formatAreas', sheet, areas, format: look }] : [];
  const across = (rows0: readonly number[]) => joinDownwards(rows0.map((row0) => ({ row0, col0 }))).map((area) => ({ ...area, colCount }));
  const headers = rows.headers.map(({ row0, rowCount }) => ({ row0, rowCount, col0, colCount }));
  const bodyRow0 = rows.first0 + (rows.headers[0]?.rowCount ?? 0);
  const body = { row0: bodyRow0, rowCount: rows.last0 - bodyRow0 + 1, col0, colCount };
  return [
    ...rowKinds.flatMap((kind) => format(across(rows.body[kind]), wornLike(looks[kind] ?? looks.item))),
    ...columns.flatMap((column) => format([{ ...body, col0: column.col0, colCount: 1 }], { horizontal: column.horizontal, ...(column.numberFormat && { numberFormat: column.numberFormat }) })),
    ...format(across(rows.body.index), { horizontal: 'Center', numberFormat: 'General' }),
    ...format([body], linesOf(looks.item)),
    ...format(headers, { ...wornLike(looks.header), horizontal: looks.header?.format.horizontal ?? 'Center', wrap: true }),
    ...format(headers, linesOf(looks.header)),
  ];
}

/** All but the lines, which are drawn for a block at once, and the alignment, which is the column's own. */
function wornLike(look: CellLook | undefined): AreaFormat {
  const unworn: ReadonlySet<string> = new Set(['border', 'horizontal']);
  return Object.fromEntries(Object.entries(look?.format ?? {}).filter(([member]) => !unworn.has(member)));
}

function linesOf(look: CellLook | undefined): AreaFormat {
  return look?.format.border ? { border: look.format.border } : {};
}
