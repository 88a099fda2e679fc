import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { cellAddress, type Area } from '../../core/model/address';
import { shiftArea, type RowShift } from './RowShift';
import { storageOf, type StoredMerge } from './SheetStorage';

/**
 * Lets merged areas go along with the rows that `moveRows` moves: rows that come in inside one belong to it, rows that go from it make it smaller. What
 * it holds stands in its first row and goes with that. One that is down to a single cell is none any more.
 */
export function shiftMerges(sheet: Worksheet, shift: RowShift, moveRows: () => void): void {
  const storage = storageOf(sheet);
  const merges = Object.values(storage._merges).map((merge) => ({ merge, before: areaOf(merge) }));
  const cut = merges.filter(({ before }) => isCut(before, shift));
  for (const { before } of cut) release(sheet, before);
  moveRows();
  storage._merges = Object.fromEntries(merges.flatMap(({ merge, before }) => entryOf(merge, shiftArea(before, shift))));
  for (const { before } of cut) {
    const after = shiftArea(before, shift);
    if (after && isSeveral(after)) cover(sheet, after);
  }
  for (const { before } of merges) if (before.row0 + before.rowCount > shift.row0) renameMaster(sheet, shiftArea(before, shift));
}

function areaOf({ model: { top, left, bottom, right } }: StoredMerge): Area {
  return { row0: top - 1, col0: left - 1, rowCount: bottom - top + 1, colCount: right - left + 1 };
}

/** Rows come in inside the area, or some or all of its rows go. */
function isCut({ row0, rowCount }: Area, shift: RowShift): boolean {
  const last = row0 + rowCount;
  return shift.kind === 'insert' ? row0 < shift.row0 && shift.row0 < last : row0 < shift.row0 + shift.rowCount && shift.row0 < last;
}

function isSeveral({ rowCount, colCount }: Area): boolean {
  return rowCount * colCount > 1;
}

function entryOf(merge: StoredMerge, after: Area | null): [string, StoredMerge][] {
  if (!after || !isSeveral(after)) return [];
  merge.model.top = after.row0 + 1;
  merge.model.bottom = after.row0 + after.rowCount;
  return [[cellAddress(after.row0, after.col0), merge]];
}

function cellsOf(sheet: Worksheet, { row0, col0, rowCount, colCount }: Area): Cell[] {
  const cells: Cell[] = [];
  for (let row = row0 + 1; row <= row0 + rowCount; row += 1) for (let col = col0 + 1; col <= col0 + colCount; col += 1) cells.push(sheet.getRow(row).getCell(col));
  return cells;
}

/** The library mixes the looks of row and column into a cell that is no longer covered. */
function release(sheet: Worksheet, area: Area): void {
  for (const cell of cellsOf(sheet, area)) {
    const { style } = cell;
    cell.unmerge();
    cell.style = style;
  }
}

function cover(sheet: Worksheet, area: Area): void {
  const [master, ...covered] = cellsOf(sheet, area);
  if (master) for (const cell of covered) cell.merge(master, true);
}

/** Covered cells name the cell that shows for them. */
function renameMaster(sheet: Worksheet, area: Area | null): void {
  if (!area || !isSeveral(area)) return;
  const address = cellAddress(area.row0, area.col0);
  const { _rows: rows } = storageOf(sheet);
  for (let row = area.row0; row < area.row0 + area.rowCount; row += 1) {
    for (let col = area.col0; col < area.col0 + area.colCount; col += 1) {
      const model = rows[row]?._cells[col]?._value.model;
      if (model?.master !== undefined) model.master = address;
    }
  }
}
