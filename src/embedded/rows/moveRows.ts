import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import type { RowShift } from './RowShift';
import { shiftMerges } from './shiftMerges';
import { storageOf, type StoredRow } from './SheetStorage';

/**
 * Moves the rows of a sheet with all that their cells hold, looks, heights and notes included, and its merged areas with them. New rows look like
 * the row above. @returns the cells that are gone
 */
export function moveRows(sheet: Worksheet, shift: RowShift): readonly Cell[] {
  const { row0, rowCount, kind } = shift;
  const gone = kind === 'delete' ? cellsOfRows(sheet, row0, rowCount) : [];
  const { _rows: rows } = storageOf(sheet);
  shiftMerges(sheet, shift, () => {
    if (row0 >= rows.length) return;
    if (kind === 'insert') rows.splice(row0, 0, ...new Array<undefined>(rowCount));
    else rows.splice(row0, rowCount);
    for (let index = row0; index < rows.length; index += 1) renumber(rows[index], index + 1);
    while (rows.length > 0 && rows[rows.length - 1] === undefined) rows.pop();
    if (kind === 'insert') for (let index = row0; index < row0 + rowCount; index += 1) dress(sheet, row0, index);
  });
  return gone;
}

function cellsOfRows(sheet: Worksheet, row0: number, rowCount: number): Cell[] {
  const found: Cell[] = [];
  for (let number = row0 + 1; number <= Math.min(row0 + rowCount, sheet.rowCount); number += 1) {
    const row = sheet.findRow(number);
    for (let col = 1; col <= (row?.cellCount ?? 0); col += 1) {
      const cell = row?.findCell(col);
      if (cell) found.push(cell);
    }
  }
  return found;
}

function renumber(row: StoredRow | undefined, number: number): void {
  if (!row || row._number === number) return;
  row._number = number;
  row._cells.forEach((cell, col0) => {
    if (!cell) return;
    cell._address = `${cell._address.slice(0, lettersOf(col0))}${number}`;
    cell._value.model.address = cell._address;
  });
}

/** How many letters name a column: a long report has too many cells for each address to be made anew. */
function lettersOf(col0: number): number {
  return col0 < 26 ? 1 : col0 < 702 ? 2 : 3;
}

/** A new row has the looks and the height of the row above, but is never hidden and holds nothing. */
function dress(sheet: Worksheet, row0: number, newRow0: number): void {
  const above = sheet.findRow(row0);
  if (!above) return;
  const row = sheet.getRow(newRow0 + 1);
  row.style = above.style;
  row.outlineLevel = Math.min(above.outlineLevel, sheet.findRow(newRow0 + 2)?.outlineLevel ?? above.outlineLevel);
  if (above.customHeight && above.height !== undefined) {
    row.height = above.height;
    row.customHeight = true;
  }
  for (let col = 1; col <= above.cellCount; col += 1) {
    const cell = above.findCell(col);
    if (cell) row.getCell(col).style = cell.style;
  }
}
