import type { Area } from './address';
import type { CellValue } from './cell';

/** Why a sheet could not be read, or was read only in part. */
export type UnreadReason = 'too-large' | 'not-a-worksheet' | 'refused';

/**
 * What one worksheet held when it was read. `values[r][c]` stands at sheet row `row0 + r`, column `col0 + c`;
 * every row of `values` and `numberFormats` is equally long. An empty sheet has no rows.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  readonly row0: number;
  readonly col0: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Number-format codes in Excel's English form, such as `General`, `@`, `mmm-yy`. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Formulas as Excel holds them, a constant for itself; only on sheets for which they were asked. */
  readonly formulas?: readonly (readonly string[])[];
  /** Merged areas; left out where Excel does not tell them. Only the first cell of one holds a value. */
  readonly merges?: readonly Area[];
  /** null = read completely. */
  readonly unread: UnreadReason | null;
}

export interface WorkbookSnapshot {
  /** In the order of the sheet tabs. */
  readonly sheets: readonly SheetSnapshot[];
}

/** Value at a sheet position; `''` outside what the sheet holds. */
export function valueAt(sheet: SheetSnapshot, row0: number, col0: number): CellValue {
  return sheet.values[row0 - sheet.row0]?.[col0 - sheet.col0] ?? '';
}

/** Number format at a sheet position; `General` outside what the sheet holds. */
export function numberFormatAt(sheet: SheetSnapshot, row0: number, col0: number): string {
  return sheet.numberFormats[row0 - sheet.row0]?.[col0 - sheet.col0] ?? 'General';
}
