import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../core/model/address';
import { readCellValue } from '../xlsx/cells';
import { boundingArea } from './boundingArea';
import { isFormatted } from './isFormatted';
import { sheetCols, sheetRows } from './Target';

const wholeSheet: Area = { row0: 0, col0: 0, rowCount: sheetRows, colCount: sheetCols };

/**
 * The block of cells in use within an area; null where there are none. A formatted cell is in use too, unless only values
 * count: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getusedrange-member(1)
 */
export function usedArea(sheet: Worksheet, valuesOnly: boolean, inside: Area = wholeSheet): Area | null {
  let used: Area | null = null;
  for (let row0 = inside.row0; row0 < Math.min(inside.row0 + inside.rowCount, sheet.rowCount); row0 += 1) {
    const span = usedSpan(sheet, row0, inside, valuesOnly);
    if (span) used = used ? boundingArea(used, span) : span;
  }
  return used;
}

function usedSpan(sheet: Worksheet, row0: number, inside: Area, valuesOnly: boolean): Area | null {
  const row = sheet.findRow(row0 + 1);
  if (!row) return null;
  let first = -1;
  let last = -1;
  for (let col0 = inside.col0; col0 < Math.min(inside.col0 + inside.colCount, row.cellCount); col0 += 1) {
    const cell = row.findCell(col0 + 1);
    if (!cell || !isUsed(sheet, cell, row0, col0, valuesOnly)) continue;
    if (first < 0) first = col0;
    last = col0;
  }
  return first < 0 ? null : { row0, col0: first, rowCount: 1, colCount: last - first + 1 };
}

function isUsed(sheet: Worksheet, cell: Cell, row0: number, col0: number, valuesOnly: boolean): boolean {
  return readCellValue(sheet, row0, col0) !== '' || cell.formula !== undefined || (!valuesOnly && (cell.isMerged || isFormatted(cell)));
}
