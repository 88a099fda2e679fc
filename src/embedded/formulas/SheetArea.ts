import type { Area } from '../../core/model/address';

/** A block of cells on a named sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Sheet names are the same whatever their case, as in Excel. */
export function isSameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** True when the two blocks have a cell in common. */
export function overlap(one: SheetArea, other: SheetArea): boolean {
  const [a, b] = [one.area, other.area];
  return (
    isSameSheet(one.sheet, other.sheet) &&
    a.row0 < b.row0 + b.rowCount &&
    b.row0 < a.row0 + a.rowCount &&
    a.col0 < b.col0 + b.colCount &&
    b.col0 < a.col0 + a.colCount
  );
}
