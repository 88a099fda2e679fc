import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { recalculate } from '../../embedded/formulas/recalculate';
import { parseTypedEntry } from '../../embedded/host/parseTypedEntry';
import { isProtected } from '../../embedded/host/protection';
import { readNumberFormat, writeCellValue, type CellContent } from '../../embedded/xlsx/cells';
import type { EmbeddedWorkbook } from '../../embedded/xlsx/EmbeddedWorkbook';
import type { CellEntry } from '../grid/GridEvents';
import { toUsNotation } from './toUsNotation';

/** `isQuoted`: text after an apostrophe. */
type EnteredContent = CellContent & { readonly isQuoted?: boolean };

export type EntryFailure = 'protected' | 'invalid';

/** Dates typed by staff read day first; the host gives them the American format. */
const localFormats: Readonly<Record<string, string>> = { 'm/d/yyyy': 'dd/mm/yyyy', 'd-mmm': 'dd/mm' };

/**
 * Writes what the user put into cells of the grid and calculates what depends on it.
 * @param currentYear the year that a date without one gets.
 * @returns null, or why nothing was written.
 */
export function enterCells(workbook: EmbeddedWorkbook, sheetName: string, entries: readonly CellEntry[], currentYear: number): EntryFailure | null {
  const sheet = workbook.book.getWorksheet(sheetName);
  if (!sheet) return 'invalid';
  if (entries.some(({ row0, col0 }) => isLocked(sheet, row0, col0))) return 'protected';
  const contents = entries.map((entry) => ({ ...entry, content: contentOf(entry, readNumberFormat(sheet, entry.row0, entry.col0), workbook.date1904, currentYear) }));
  if (contents.some(({ content }) => content === null)) return 'invalid';
  for (const { row0, col0, content } of contents) {
    writeCellValue(sheet, row0, col0, content ?? {});
    setQuoted(sheet.getRow(row0 + 1).getCell(col0 + 1), content, workbook);
  }
  recalculate(workbook, contents.map(({ row0, col0 }) => ({ sheet: sheetName, area: { row0, col0, rowCount: 1, colCount: 1 } })));
  return null;
}

function setQuoted(cell: Cell, content: EnteredContent | null, { quotedCells }: EmbeddedWorkbook): void {
  if (content?.isQuoted === true) quotedCells.add(cell);
  else if (content?.value !== undefined || content?.formula !== undefined) quotedCells.delete(cell);
}

function isLocked(sheet: Worksheet, row0: number, col0: number): boolean {
  return isProtected(sheet) && sheet.findCell(row0 + 1, col0 + 1)?.style.protection?.locked !== false;
}

function contentOf(entry: CellEntry, numberFormat: string, date1904: boolean, currentYear: number): EnteredContent | null {
  switch (entry.kind) {
    case 'look':
      return {};
    case 'formula':
      return { formula: entry.formula };
    case 'value':
      return { value: entry.value, ...(entry.numberFormat === null ? {} : { numberFormat: entry.numberFormat }) };
    case 'typed':
      return typedContent(entry.text, numberFormat, { date1904, currentYear });
  }
}

function typedContent(text: string, numberFormat: string, calendar: { readonly date1904: boolean; readonly currentYear: number }): EnteredContent | null {
  const isTextCell = numberFormat === '@';
  const typed = parseTypedEntry(isTextCell ? text : toUsNotation(text), { isTextCell, ...calendar });
  switch (typed.kind) {
    case 'empty':
      return { value: '' };
    case 'formula':
      return { formula: typed.formula };
    case 'invalid':
      return null;
    case 'value':
      // What was not read as a number or a date stays as it was typed.
      if (typeof typed.value === 'string') return typed.isQuoted === true ? { value: text.slice(1), isQuoted: true } : { value: text };
      if (typed.numberFormat === null || numberFormat !== 'General') return { value: typed.value };
      return { value: typed.value, numberFormat: localFormats[typed.numberFormat] ?? typed.numberFormat };
  }
}
