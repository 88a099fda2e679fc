import type { Cell, Workbook } from '@cj-tech-master/excelts';
import type { EmbeddedWorkbook } from '../xlsx/EmbeddedWorkbook';
import { calculateCells } from './calculateCells';
import { formulaCells } from './formulaCells';
import { referencesOf, type References } from './referencesOf';
import { overlap, type SheetArea } from './SheetArea';

/**
 * After cells were written: calculates the formulas that have no result yet, those that now say something else, and those that look, directly or
 * through others, at what was written. All other formulas keep the results they came with.
 */
export function recalculate({ book }: EmbeddedWorkbook, written: readonly SheetArea[], rewritten: ReadonlySet<Cell> = new Set()): void {
  const stale = staleFormulas(formulasOf(book), written, rewritten);
  if (stale.length > 0) calculateCells(book, stale);
}

interface FormulaCell {
  readonly cell: Cell;
  readonly place: SheetArea;
  readonly references: References;
}

function formulasOf(book: Workbook): FormulaCell[] {
  return book.worksheets.flatMap((sheet) => [...formulaCells(sheet)].map((cell) => describe(cell, sheet.name)));
}

function describe(cell: Cell, sheet: string): FormulaCell {
  const place = { sheet, area: { row0: cell.row - 1, col0: cell.col - 1, rowCount: 1, colCount: 1 } };
  return { cell, place, references: referencesOf(cell.formula ?? '', sheet) ?? [] };
}

function staleFormulas(formulas: readonly FormulaCell[], written: readonly SheetArea[], rewritten: ReadonlySet<Cell>): Cell[] {
  const stale: Cell[] = [];
  let rest = formulas;
  let changed: readonly SheetArea[] = written;
  let isFirstRound = true;
  while (rest.length > 0 && (isFirstRound || changed.length > 0)) {
    const isFirst = isFirstRound;
    const isStale = ({ cell, references }: FormulaCell): boolean => cell.result === undefined || (isFirst && rewritten.has(cell)) || looksAt(references, changed);
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
