import type { Area } from '../../core/model/address';

/** The smallest block that holds both areas. */
export function boundingArea(one: Area, other: Area): Area {
  const row0 = Math.min(one.row0, other.row0);
  const col0 = Math.min(one.col0, other.col0);
  return {
    row0,
    col0,
    rowCount: Math.max(one.row0 + one.rowCount, other.row0 + other.rowCount) - row0,
    colCount: Math.max(one.col0 + one.colCount, other.col0 + other.colCount) - col0,
  };
}
