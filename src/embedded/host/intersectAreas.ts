import type { Area } from '../../core/model/address';

/** The cells two areas share; null where there are none. */
export function intersectAreas(one: Area, other: Area): Area | null {
  const row0 = Math.max(one.row0, other.row0);
  const col0 = Math.max(one.col0, other.col0);
  const rowCount = Math.min(one.row0 + one.rowCount, other.row0 + other.rowCount) - row0;
  const colCount = Math.min(one.col0 + one.colCount, other.col0 + other.colCount) - col0;
  return rowCount > 0 && colCount > 0 ? { row0, col0, rowCount, colCount } : null;
}
