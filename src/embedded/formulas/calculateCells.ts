import type { Cell, CellFormulaValue, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { calculateFormulas, type CellLike, type FormulaResultLike, type WorksheetLike } from '@cj-tech-master/excelts/formula';
import { cellAddress } from '../../core/model/address';
import { readCellValue } from '../xlsx/cells';
import { referencesOf, type References } from './referencesOf';
import { isSameSheet, type SheetArea } from './SheetArea';

/**
 * Calculates the formulas of these cells, and those that they look at and that have no result yet. Every other formula stands by its result.
 *
 * The engine of the .xlsx library calculates whole workbooks, so it is handed a small one: only the cells asked for are formulas in it, and only
 * what they look at is there. A formula that the engine does not know keeps the result it came with, else it becomes `#NAME?`.
 */
export function calculateCells(book: Workbook, cells: readonly Cell[]): void {
  const excerpt = new Excerpt(book);
  for (const cell of cells) excerpt.addFormula(cell);
  const sheets = book.worksheets.map((sheet) => excerpt.sheetLike(sheet));
  calculateFormulas({
    worksheets: sheets,
    getWorksheet: (name) => sheets.find((sheet) => sheet.name === name),
    definedNames: book.definedNames,
    properties: { date1904: book.properties.date1904 === true },
  });
}

/** Kinds of cells as the engine and the .xlsx library number them. */
const nullCell = 0;
const valueCell = 2;
const formulaCell = 6;
const errorCell = 10;

/** The part of a workbook that some formulas need. */
class Excerpt {
  private readonly cells = new Map<Worksheet, Map<string, CellLike>>();

  constructor(private readonly book: Workbook) {}

  addFormula(cell: Cell): void {
    const { worksheet, formula } = cell;
    const cells = this.cellsOf(worksheet);
    if (formula === undefined || cells.get(cell.address)?.type === formulaCell) return;
    cells.set(cell.address, formulaLike(cell, formula));
    for (const area of this.areasOf(referencesOf(formula, worksheet.name) ?? [])) this.addArea(area);
  }

  sheetLike(sheet: Worksheet): WorksheetLike {
    const rows = new Map<number, CellLike[]>();
    for (const cell of this.cellsOf(sheet).values()) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    const cellAt = (row: number, col: number): CellLike => this.cellsOf(sheet).get(cellAddress(row - 1, col - 1)) ?? emptyLike(row, col);
    return {
      id: sheet.id,
      name: sheet.name,
      dimensions: sheet.dimensions,
      mergedRegions: sheet.mergedRegions,
      findCell: cellAt,
      getCell: cellAt,
      eachRow: (...args: readonly unknown[]) => {
        const callback = args[args.length - 1];
        if (typeof callback !== 'function') return;
        for (const [rowNumber, row] of rows) callback(rowLike(row, sheet.findRow(rowNumber)?.hidden === true), rowNumber);
      },
    };
  }

  private areasOf(references: References): readonly SheetArea[] {
    if (references !== 'any') return references;
    return this.book.worksheets.map(({ name, rowCount, columnCount }) => ({ sheet: name, area: { row0: 0, col0: 0, rowCount, colCount: columnCount } }));
  }

  private addArea({ sheet: name, area }: SheetArea): void {
    const sheet = this.book.worksheets.find((candidate) => isSameSheet(candidate.name, name));
    if (!sheet) return;
    const lastRow = Math.min(area.row0 + area.rowCount, sheet.rowCount);
    for (let number = area.row0 + 1; number <= lastRow; number += 1) {
      const row = sheet.findRow(number);
      const lastColumn = Math.min(area.col0 + area.colCount, row?.cellCount ?? 0);
      for (let column = area.col0 + 1; column <= lastColumn; column += 1) this.addCell(sheet, row?.findCell(column));
    }
  }

  private addCell(sheet: Worksheet, cell: Cell | undefined): void {
    const cells = this.cellsOf(sheet);
    if (!cell || cells.has(cell.address)) return;
    if (cell.formula !== undefined && cell.result === undefined) this.addFormula(cell);
    else cells.set(cell.address, valueLike(cell));
  }

  private cellsOf(sheet: Worksheet): Map<string, CellLike> {
    const cells = this.cells.get(sheet) ?? new Map<string, CellLike>();
    this.cells.set(sheet, cells);
    return cells;
  }
}

/** Stands for a cell that no formula asked for; what the engine would write there (an array that spills over) is not kept. */
function emptyLike(row: number, col: number): CellLike {
  return { row, col, type: nullCell, model: {}, value: null, result: undefined };
}

function valueLike(cell: Cell): CellLike {
  const value = readCellValue(cell.worksheet, cell.row - 1, cell.col - 1);
  const type = value === '' ? nullCell : valueCell;
  const isError = (cell.effectiveType as number) === errorCell;
  return { row: cell.row, col: cell.col, type, model: {}, value: isError ? { error: value } : value, result: undefined };
}

/** A formula that results in an empty cell shows 0, as in Excel. */
function formulaLike(cell: Cell, formula: string): CellLike {
  return {
    row: cell.row,
    col: cell.col,
    type: formulaCell,
    formula,
    model: { formula },
    value: null,
    get result() {
      return cell.result;
    },
    set result(result) {
      cell.result = toStored(result);
    },
  };
}

const errors = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#NUM!', '#SPILL!', '#CALC!'] as const;

function toStored(result: FormulaResultLike): CellFormulaValue['result'] {
  if (result === undefined) return 0;
  if (typeof result !== 'object' || result instanceof Date) return result;
  return { error: errors.find((error) => error === result.error) ?? '#VALUE!' };
}

function rowLike(cells: readonly CellLike[], hidden: boolean) {
  return {
    hidden,
    eachCell: (...args: readonly unknown[]) => {
      const callback = args[args.length - 1];
      if (typeof callback !== 'function') return;
      for (const cell of cells) callback(cell, cell.col);
    },
  };
}
