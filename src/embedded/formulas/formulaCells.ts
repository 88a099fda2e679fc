import type { Cell, CellValue, Worksheet } from '@cj-tech-master/excelts';

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

/** What the .xlsx library keeps of a formula, beside its text; its own types part the kinds of formulas from each other. */
export interface StoredFormula {
  readonly formula?: string;
  readonly result?: unknown;
  /** `array` for cells that are calculated together, `shared` for the first of several that share their text. */
  readonly shareType?: string;
  /** Address of the cells that this formula is for. */
  readonly ref?: string;
}

/** Empty for a cell without a formula. */
export function storedFormula({ value }: Cell): StoredFormula {
  return typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value) ? (value as StoredFormula) : {};
}

export function setStoredFormula(cell: Cell, stored: StoredFormula): void {
  cell.value = stored as CellValue;
}
