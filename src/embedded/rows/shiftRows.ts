import type { Worksheet } from '@cj-tech-master/excelts';
import { isSameSheet } from '../formulas/SheetArea';
import type { Host } from '../host/Host';
import { sheetCols } from '../host/Target';
import { moveRows } from './moveRows';
import { requireShiftable } from './requireShiftable';
import { shiftArea, type RowShift } from './RowShift';
import { shiftDrawings } from './shiftDrawings';
import { shiftFormulas, unshareFormulas } from './shiftFormulas';
import { shiftLayout } from './shiftLayout';
import { shiftNames } from './shiftNames';
import { shiftRanges } from './shiftRanges';
import { shiftRules } from './shiftRules';

/**
 * Inserts or deletes whole rows, with everything in the workbook that stands below them or refers to cells there.
 * @throws HostFailure as `requireShiftable` does; nothing is changed then
 */
export function shiftRows(sheet: Worksheet, shift: RowShift, host: Host): void {
  const { workbook, written, change } = host;
  requireShiftable(sheet, shift, workbook);
  unshareFormulas(workbook.book);
  for (const cell of moveRows(sheet, shift)) {
    workbook.quotedCells.delete(cell);
    host.rewritten.delete(cell);
  }
  for (const cell of shiftFormulas(workbook.book, sheet, shift)) host.rewritten.add(cell);
  shiftRules(workbook.book, sheet, shift);
  shiftNames(workbook.book, sheet, shift);
  shiftLayout(sheet, shift);
  shiftDrawings(workbook.book, sheet, shift);
  shiftRanges(sheet, shift, host);
  noteShift(sheet, shift, host);
  if (workbook.source) workbook.rowShifts.push({ sheet, name: sheet.name, shift });
  change.cells.push({ sheet: sheet.name, area: wholeRows(shift), changeType: shift.kind === 'insert' ? 'RowInserted' : 'RowDeleted' });
  change.sheets.add(sheet.name);
  written.push({ sheet: sheet.name, area: { row0: shift.row0, col0: 0, rowCount: Math.max(1, sheet.rowCount - shift.row0), colCount: sheetCols } });
}

function wholeRows({ row0, rowCount }: RowShift) {
  return { row0, col0: 0, rowCount, colCount: sheetCols };
}

/** What was written before and is not calculated yet stands elsewhere now. */
function noteShift(sheet: Worksheet, shift: RowShift, { written }: Host): void {
  const before = written.splice(0);
  for (const cells of before) {
    const area = isSameSheet(cells.sheet, sheet.name) ? shiftArea(cells.area, shift) : cells.area;
    if (area) written.push({ ...cells, area });
  }
}
