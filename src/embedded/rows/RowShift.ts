import type { Area } from '../../core/model/address';
import { sheetRows } from '../host/Target';

/** Whole rows that come in above a row, or that go. */
export interface RowShift {
  readonly kind: 'insert' | 'delete';
  readonly row0: number;
  readonly rowCount: number;
}

/** Rows from one to another, 0-based, both included. */
export interface RowSpan {
  readonly first0: number;
  readonly last0: number;
}

/** Where a row is after the shift; null where it is gone or pushed off the sheet. */
export function shiftRow(row: number, shift: RowShift): number | null {
  return shiftSpan({ first0: row, last0: row }, shift)?.first0 ?? null;
}

/** Rows that come in between grow a span, rows that go shrink it; null where nothing is left. A span over the whole sheet stays one. */
export function shiftSpan(span: RowSpan, shift: RowShift): RowSpan | null {
  if (span.first0 === 0 && span.last0 === sheetRows - 1) return span;
  return shift.kind === 'insert' ? pushed(span, shift) : closedUp(span, shift);
}

function pushed({ first0, last0 }: RowSpan, { row0, rowCount }: RowShift): RowSpan | null {
  const moved = { first0: first0 >= row0 ? first0 + rowCount : first0, last0: last0 >= row0 ? Math.min(last0 + rowCount, sheetRows - 1) : last0 };
  return moved.first0 < sheetRows ? moved : null;
}

function closedUp({ first0, last0 }: RowSpan, { row0, rowCount }: RowShift): RowSpan | null {
  const after = row0 + rowCount;
  const first = first0 < row0 ? first0 : Math.max(row0, first0 - rowCount);
  const last = last0 < row0 ? last0 : last0 < after ? row0 - 1 : last0 - rowCount;
  return last >= first ? { first0: first, last0: last } : null;
}

export function shiftArea(area: Area, shift: RowShift): Area | null {
  const span = shiftSpan({ first0: area.row0, last0: area.row0 + area.rowCount - 1 }, shift);
  return span && { ...area, row0: span.first0, rowCount: span.last0 - span.first0 + 1 };
}

/** Cells that look alike: new rows take their looks from the row above, so that an area that ends there reaches over them too. */
export function shiftLooks(area: Area, shift: RowShift): Area | null {
  const isExtended = shift.kind === 'insert' && area.row0 + area.rowCount === shift.row0;
  return isExtended ? { ...area, rowCount: area.rowCount + shift.rowCount } : shiftArea(area, shift);
}
