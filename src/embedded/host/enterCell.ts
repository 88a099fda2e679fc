import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { readNumberFormat, writeCellValue, type CellContent } from '../xlsx/cells';
import type { Host } from './Host';
import { refuse } from './HostFailure';
import { parseTypedEntry, type TypedEntry } from './parseTypedEntry';

/** Signs that a cell holds, and that a formula has: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const longestText = 32_767;
const longestFormula = 8192;

/**
 * Puts what was set through `values` or `formulas` into a cell, as Excel would if it were typed there. The cells that a merged
 * area covers take nothing.
 * @throws HostFailure InvalidArgument for a broken formula, for what is neither text, number nor truth value, and for what is longer than a cell holds
 */
export function enterCell(sheet: Worksheet, row0: number, col0: number, value: unknown, host: Host): void {
  const cell = sheet.findRow(row0 + 1)?.findCell(col0 + 1);
  if (cell?.isMerged && cell.master !== cell) return;
  const numberFormat = readNumberFormat(sheet, row0, col0);
  const entry = entryOf(value, numberFormat === '@', host);
  writeCellValue(sheet, row0, col0, contentOf(entry, numberFormat));
  setQuoted(sheet.getRow(row0 + 1).getCell(col0 + 1), entry.kind === 'value' && entry.isQuoted === true, host);
}

function setQuoted(cell: Cell, isQuoted: boolean, { workbook: { quotedCells } }: Host): void {
  if (isQuoted) quotedCells.add(cell);
  else quotedCells.delete(cell);
}

function entryOf(value: unknown, isTextCell: boolean, { currentYear, workbook }: Host): TypedEntry {
  if (typeof value === 'string') return parseTypedEntry(value, { isTextCell, currentYear: currentYear(), date1904: workbook.date1904 });
  if (typeof value === 'number') return { kind: 'value', value: isTextCell ? String(value) : value, numberFormat: null };
  if (typeof value !== 'boolean') return refuse('InvalidArgument');
  return { kind: 'value', value: isTextCell ? String(value).toUpperCase() : value, numberFormat: null };
}

function contentOf(entry: TypedEntry, numberFormat: string): CellContent {
  switch (entry.kind) {
    case 'empty':
      return { value: '' };
    case 'formula':
      return entry.formula.length > longestFormula ? refuse('InvalidArgument') : { formula: entry.formula };
    case 'value':
      if (typeof entry.value === 'string' && entry.value.length > longestText) return refuse('InvalidArgument');
      return entry.numberFormat !== null && numberFormat === 'General' ? { value: entry.value, numberFormat: entry.numberFormat } : { value: entry.value };
    case 'invalid':
      return refuse('InvalidArgument', 'There is a problem with the formula.');
  }
}
