import type { CellValue } from '../../core/model/cell';
import type { EmbeddedWorkbook } from '../xlsx/EmbeddedWorkbook';
import { readCellValue } from '../xlsx/cells';
import { calculateCells } from './calculateCells';

/**
 * Calculates the formula of one cell, keeps the result in the cell and returns it. A cell without a formula gives its value.
 * Errors are Excel's, as text (`#DIV/0!`).
 */
export function calculate({ book }: EmbeddedWorkbook, sheetName: string, row0: number, col0: number): CellValue {
  const sheet = book.getWorksheet(sheetName);
  if (!sheet) return '#REF!';
  const cell = sheet.findCell(row0 + 1, col0 + 1);
  if (cell?.formula) calculateCells(book, [cell]);
  return readCellValue(sheet, row0, col0);
}
