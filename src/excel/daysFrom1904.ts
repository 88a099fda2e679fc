import { dateFormatKind } from '../core/dates/dateFormatKind';
import type { CellValue } from '../core/model/cell';
import type { CellInput } from '../core/model/edit';
import type { SheetEdit } from './queueSheetEdit';

/**
 * Decision: numbers of days are turned into those of the 1900 system where they are read, and back where they are written; nobody else knows of the
 * other system. Limit: a number is a day where its number format shows one. https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
 */
const daysBetween = 1462;

/** A cell's value as a workbook that counts from 1900 would hold it. */
export function from1904(value: CellValue, numberFormat: string): CellValue {
  return typeof value === 'number' ? value + shiftOf(numberFormat) : value;
}

/** An edit as a workbook that counts from 1904 takes it. */
export function to1904(edit: SheetEdit): SheetEdit {
  if (edit.kind === 'writeCells') return { ...edit, cells: edit.cells.map((row) => row.map(inputTo1904)) };
  if (edit.kind !== 'restoreCell' || typeof edit.content.value !== 'number') return edit;
  return { ...edit, content: { ...edit.content, value: edit.content.value - shiftOf(edit.content.numberFormat) } };
}

function inputTo1904(cell: CellInput): CellInput {
  return cell.kind === 'number' && cell.numberFormat !== undefined ? { ...cell, number: cell.number - shiftOf(cell.numberFormat) } : cell;
}

function shiftOf(numberFormat: string): number {
  return dateFormatKind(numberFormat) === null ? 0 : daysBetween;
}
