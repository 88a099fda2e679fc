import type { Cell, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { formulaCells } from '../formulas/formulaCells';
import { shiftFormula, type FormulaShift } from '../formulas/shiftFormula';
import { parseRangeAddress } from '../host/parseRangeAddress';
import { localAddress } from '../host/rangeAddress';
import { shiftArea, type RowShift } from './RowShift';

/** As the .xlsx library numbers what a formula is to those that share it. */
const sharedFormula = 2;

/** Formulas that share one text each get their own: what they share is told by addresses, which will not be the same any more. */
export function unshareFormulas(sheet: Worksheet): void {
  const shared = [...formulaCells(sheet)].filter((cell) => (cell.formulaType as number) === sharedFormula || contentOf(cell)['shareType'] === 'shared');
  const texts = shared.map(({ formula }) => formula ?? '');
  shared.forEach((cell, index) => {
    cell.value = { formula: texts[index] ?? '', result: cell.result };
  });
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

function contentOf({ value }: Cell): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function shiftCell(cell: Cell, where: FormulaShift, isMoved: boolean): boolean {
  const before = cell.formula ?? '';
  const after = shiftFormula(before, where);
  const content = contentOf(cell);
  const { ref } = content;
  const area = isMoved && typeof ref === 'string' ? parseRangeAddress(ref)?.area : undefined;
  const moved = area && shiftArea(area, where.shift);
  const isElsewhere = moved !== undefined && moved !== null && moved.row0 !== area?.row0;
  if (after !== before || isElsewhere) Object.assign(cell, { value: { ...content, formula: after, ...(moved ? { ref: localAddress(moved) } : {}) } });
  return after !== before || /\bROW\s*\(\s*\)/i.test(before);
}
