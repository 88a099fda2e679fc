import type { Cell, Workbook } from '@cj-tech-master/excelts';
import type { EmbeddedWorkbook } from '../xlsx/EmbeddedWorkbook';
import { calculateCells } from './calculateCells';
import { referencesOf, type References } from './referencesOf';
import { overlap, type SheetArea } from './SheetArea';

/**
 * After cells were written: calculates the formulas that have no result yet and those that look, directly or through others, at what was written.
 * All other formulas keep the results they came with.
 */
export function recalculate({ book }: EmbeddedWorkbook, written: readonly SheetArea[]): void {
  const stale = staleFormulas(formulasOf(book), written);
  if (stale.length > 0) calculateCells(book, stale);
}

interface FormulaCell {
  readonly cell: Cell;
  readonly place: SheetArea;
  readonly references: References;
}

function formulasOf(book: Workbook): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of book.worksheets) {
    for (let number = 1; number <= sheet.rowCount; number += 1) {
      const row = sheet.findRow(number);
      for (let column = 1; column <= (row?.cellCount ?? 0); column += 1) {
        const cell = row?.findCell(column);
        if (cell?.formula && !(cell.isMerged && cell.master !== cell)) found.push(describe(cell, sheet.name));
      }
    }
  }
  return found;
}

function describe(cell: Cell, sheet: string): FormulaCell {
  const place = { sheet, area: { row0: cell.row - 1, col0: cell.col - 1, rowCount: 1, colCount: 1 } };
  return { cell, place, references: referencesOf(cell.formula ?? '', sheet) ?? [] };
}

function staleFormulas(formulas: readonly FormulaCell[], written: readonly SheetArea[]): Cell[] {
  const stale: Cell[] = [];
  let rest = formulas;
  let changed: readonly SheetArea[] = written;
  let isFirstRound = true;
  while (rest.length > 0 && (isFirstRound || changed.length > 0)) {
    const isStale = ({ cell, references }: FormulaCell): boolean => cell.result === undefined || looksAt(references, changed);
    const found = rest.filter(isStale);
    stale.push(...found.map(({ cell }) => cell));
    rest = rest.filter((formula) => !isStale(formula));
    changed = found.map(({ place }) => place);
    isFirstRound = false;
  }
  return stale;
}

function looksAt(references: References, changed: readonly SheetArea[]): boolean {
  if (references === 'any') return changed.length > 0;
  return references.some((reference) => changed.some((area) => overlap(reference, area)));
}
