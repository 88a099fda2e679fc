import type { Area } from '../core/model/address';
import type { PicturedCell } from '../core/model/sheetPicture';

/**
 * Merged areas by the looks of a report, for an Excel that does not tell them (below ExcelApi 1.13): in a row without lines between its cells a
 * wrapped text reaches over the empty cells to its right. Choice: only rows outside the tables, only empty cells – reason: what is merged by mistake
 * looks the same as before and loses nothing. Limit: merged cells of the tables themselves stay apart.
 */
export function likelyMerges(cells: readonly (readonly PicturedCell[])[]): readonly Area[] {
  return cells.flatMap((row, row0) => spansOf(row).map(({ col0, colCount }) => ({ row0, col0, rowCount: 1, colCount })));
}

function spansOf(row: readonly PicturedCell[]): readonly { readonly col0: number; readonly colCount: number }[] {
  const inTable = row.some(({ dress: { lines } }) => lines.left !== undefined || lines.right !== undefined);
  if (inTable) return [];
  const filled = row.flatMap(({ value }, col0) => (value === '' ? [] : [col0]));
  return filled
    .map((col0, index) => ({ col0, colCount: (filled[index + 1] ?? row.length) - col0 }))
    .filter(({ col0, colCount }) => colCount > 1 && row[col0]?.dress.look.wrap === true);
}
