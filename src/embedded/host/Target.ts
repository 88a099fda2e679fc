import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../core/model/address';

/** Cells of one sheet: what a Range (one area) or a RangeAreas (several) stands for. */
export interface Target {
  readonly sheet: Worksheet;
  /** Others once rows came in or went: a range stands for its cells, wherever they are. None where they are gone. */
  areas: readonly Area[];
}

/** Rows and columns of an .xlsx sheet. */
export const sheetRows = 1_048_576;
export const sheetCols = 16_384;

export function isWholeRows({ colCount }: Area): boolean {
  return colCount === sheetCols;
}

export function isWholeColumns({ rowCount }: Area): boolean {
  return rowCount === sheetRows;
}

/** Whole rows or columns: their cells are not handed over one by one. */
export function isUnbounded(area: Area): boolean {
  return isWholeRows(area) || isWholeColumns(area);
}

export function cellCountOf(area: Area): number {
  return area.rowCount * area.colCount;
}
