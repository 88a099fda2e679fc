import type { Area } from './address';
import type { PicturedCell, SheetPicture } from './sheetPicture';

/** Rows and columns (0-based) that are not shown. */
export interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly cols: ReadonlySet<number>;
}

/** A picture without its hidden rows and columns; what begins in one of them, as a merged text or a page, begins in the next that is shown. */
export function shownPart(picture: SheetPicture, hidden: HiddenLines): SheetPicture {
  if (hidden.rows.size === 0 && hidden.cols.size === 0) return picture;
  const rows = picture.rowHeights.flatMap((_, row0) => (hidden.rows.has(row0) ? [] : [row0]));
  const cols = picture.columnWidths.flatMap((_, col0) => (hidden.cols.has(col0) ? [] : [col0]));
  const merges = picture.merges.map((area) => ({ area, shown: shownArea(area, rows, cols) })).filter(({ shown }) => shown.rowCount > 0 && shown.colCount > 0);
  const carried = new Map(merges.map(({ area, shown }) => [`${shown.row0} ${shown.col0}`, picture.cells[area.row0]?.[area.col0]]));
  const cellAt = (row: number, col: number): PicturedCell[] => {
    const cell = carried.get(`${row} ${col}`) ?? picture.cells[rows[row] ?? 0]?.[cols[col] ?? 0];
    return cell ? [cell] : [];
  };
  const { titleRows } = picture.page;
  const titles = titleRows && shownArea({ row0: titleRows.first0, rowCount: titleRows.last0 - titleRows.first0 + 1, col0: 0, colCount: 1 }, rows, cols);
  return {
    ...picture,
    cells: rows.map((_, row) => cols.flatMap((__, col) => cellAt(row, col))),
    merges: merges.map(({ shown }) => shown).filter(({ rowCount, colCount }) => rowCount * colCount > 1),
    rowHeights: rows.map((row0) => picture.rowHeights[row0] ?? 0),
    columnWidths: cols.map((col0) => picture.columnWidths[col0] ?? 0),
    page: { ...picture.page, titleRows: titles && titles.rowCount > 0 ? { first0: titles.row0, last0: titles.row0 + titles.rowCount - 1 } : null },
    breaksBefore0: [...new Set(picture.breaksBefore0.map((row0) => countBelow(rows, row0)))].filter((row0) => row0 > 0 && row0 < rows.length),
  };
}

/** Where an area stands once only these rows and columns are left. */
function shownArea({ row0, col0, rowCount, colCount }: Area, rows: readonly number[], cols: readonly number[]): Area {
  const [top, left] = [countBelow(rows, row0), countBelow(cols, col0)];
  return { row0: top, col0: left, rowCount: countBelow(rows, row0 + rowCount) - top, colCount: countBelow(cols, col0 + colCount) - left };
}

/** How many of the numbers, which rise, are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  const at = numbers.findIndex((number) => number >= limit);
  return at < 0 ? numbers.length : at;
}
