import { dateToExcel, type Cell, type Font, type CellValue as StoredValue, type Style, type Worksheet } from '@cj-tech-master/excelts';
import { format as formatNumber, isDateFormat } from 'numfmt';
import type { Area } from '../../core/model/address';
import type { CellValue } from '../../core/model/cell';

/** What to put into a cell: a value or a formula (with its leading `=`), and a number format; a member left out is left as it is. */
export interface CellContent {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** By row and column: the sheet's own `findCell` writes and reads an address for every cell. */
function findCell(sheet: Worksheet, row0: number, col0: number): Cell | undefined {
  return sheet.findRow(row0 + 1)?.findCell(col0 + 1);
}

/** True for the cells of a merged area but its top-left one: they show nothing and take nothing. */
function isCovered(cell: Cell): boolean {
  return cell.isMerged && cell.master !== cell;
}

/** The value as Excel hands it over: dates as serials of the workbook's own epoch, errors as their text, `''` for empty and covered cells. */
export function readCellValue(sheet: Worksheet, row0: number, col0: number): CellValue {
  const cell = findCell(sheet, row0, col0);
  return cell && !isCovered(cell) ? plainValue(cell.value, sheet.workbook.properties.date1904 === true) : '';
}

function plainValue(value: StoredValue, date1904: boolean): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return dateToExcel(value, date1904);
  if ('formula' in value || 'sharedFormula' in value) return plainValue(value.result, date1904);
  if ('error' in value) return value.error;
  if ('checkbox' in value) return value.checkbox;
  if ('richText' in value && value.richText) return value.richText.map(({ text }) => text).join('');
  return 'text' in value ? value.text : '';
}

/** The formula with its leading `=`, or null where the cell holds none. */
export function readCellFormula(sheet: Worksheet, row0: number, col0: number): string | null {
  const cell = findCell(sheet, row0, col0);
  const formula = cell && !isCovered(cell) ? cell.formula : undefined;
  return formula ? `=${formula}` : null;
}

/** Number-format code in Excel's English form. */
export function readNumberFormat(sheet: Worksheet, row0: number, col0: number): string {
  const numFmt = findCell(sheet, row0, col0)?.numFmt;
  return (typeof numFmt === 'object' ? numFmt.formatCode : numFmt) ?? 'General';
}

/** The text that the cell shows. Column widths are not looked at, so a number never becomes `####`. */
export function readCellText(sheet: Worksheet, row0: number, col0: number): string {
  const value = readCellValue(sheet, row0, col0);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const code = readNumberFormat(sheet, row0, col0);
  const daysBetweenEpochs = sheet.workbook.properties.date1904 === true && isDateFormat(code) ? 1462 : 0;
  return formatNumber(code, value + daysBetweenEpochs, { throws: false, nbsp: false });
}

/**
 * Puts a value or a formula into a cell and keeps its looks. Covered cells of a merged area are left as they are, as Excel does.
 * A formula is stored without a result: calculating is the caller's next step.
 */
export function writeCellValue(sheet: Worksheet, row0: number, col0: number, { value, formula, numberFormat }: CellContent): void {
  const cell = sheet.getRow(row0 + 1).getCell(col0 + 1);
  if (numberFormat !== undefined) changeStyle(cell, { numFmt: numberFormat });
  if (isCovered(cell)) return;
  if (formula !== undefined) cell.value = { formula: formula.replace(/^=/, '') };
  else if (value !== undefined) cell.value = value === '' ? null : value;
}

/** Changes members of a cell's style. Cells read from a file share their style object, so it is replaced and never written into. */
export function changeStyle(cell: Cell, change: Partial<Style>): void {
  cell.style = { ...cell.style, ...change };
}

/** The texts of an area whose words look different from each other, run by run. */
export function richTextsIn(sheet: Worksheet, { row0, col0, rowCount, colCount }: Area): readonly (readonly { readonly font?: Partial<Font> }[])[] {
  const found: (readonly { readonly font?: Partial<Font> }[])[] = [];
  for (let row = row0; row < row0 + rowCount; row += 1) {
    for (let col = col0; col < col0 + colCount; col += 1) {
      const value = findCell(sheet, row, col)?.value;
      if (typeof value === 'object' && value !== null && 'richText' in value && value.richText) found.push(value.richText);
    }
  }
  return found;
}
