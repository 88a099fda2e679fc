import type { Cell, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { formulaCells, setStoredFormula, storedFormula } from '../formulas/formulaCells';
import { shiftFormula, type FormulaShift } from '../formulas/shiftFormula';
import { parseRangeAddress } from '../host/parseRangeAddress';
import { localAddress } from '../host/rangeAddress';
import { shiftArea, type RowShift } from './RowShift';

/** As the .xlsx library numbers what a formula is to those that share it. */
const sharedFormula = 2;

/** Formulas that share one text each get their own: what they share is told by addresses, which will not be the same any more. */
export function unshareFormulas(book: Workbook): void {
  const shared = book.worksheets.flatMap((sheet) => [...formulaCells(sheet)].filter((cell) => (cell.formulaType as number) === sharedFormula || storedFormula(cell).shareType === 'shared'));
  const texts = shared.map(({ formula }) => formula ?? '');
  shared.forEach((cell, index) => setStoredFormula(cell, { formula: texts[index] ?? '', ...(cell.result === undefined ? {} : { result: cell.result }) }));
}

/** Lets the formulas of all sheets go along with rows that were moved. @returns the cells whose formula now says something else */
export function shiftFormulas(book: Workbook, shiftedSheet: Worksheet, shift: RowShift): ReadonlySet<Cell> {
  const changed = new Set<Cell>();
  for (const sheet of book.worksheets) {
    const where = { ownSheet: sheet.name, shiftedSheet: shiftedSheet.name, shift };
    for (const cell of formulaCells(sheet)) if (shiftCell(cell, where, sheet === shiftedSheet)) changed.add(cell);
  }
  return changed;
}

function shiftCell(cell: Cell, where: FormulaShift, isMoved: boolean): boolean {
  const before = cell.formula ?? '';
  const after = shiftFormula(before, where);
  const stored = storedFormula(cell);
  const area = isMoved && stored.ref !== undefined ? parseRangeAddress(stored.ref)?.area : undefined;
  const moved = area && shiftArea(area, where.shift);
  if (after !== before || (moved && moved.row0 !== area.row0)) setStoredFormula(cell, { ...stored, formula: after, ...(moved ? { ref: localAddress(moved) } : {}) });
  return after !== before || /\bROW\s*\(\s*\)/i.test(before);
}
