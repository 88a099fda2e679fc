import type { Cell, Worksheet } from '@cj-tech-master/excelts';

/** The cells of a sheet that hold formulas, row by row; what a merged area covers holds none. */
export function* formulaCells(sheet: Worksheet): Generator<Cell> {
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    const row = sheet.findRow(number);
    for (let column = 1; column <= (row?.cellCount ?? 0); column += 1) {
      const cell = row?.findCell(column);
      if (cell?.formula && !(cell.isMerged && cell.master !== cell)) yield cell;
    }
  }
}
