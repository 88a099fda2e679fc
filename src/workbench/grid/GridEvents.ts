import type { CellValue } from '../../core/model/cell';

/** What the user put into a cell: keyed in (to be understood as Excel would), brought by pasting, filling, emptying; `look` = only its format, which the grid cannot change. */
export type CellEntry =
  | { readonly kind: 'typed'; readonly row0: number; readonly col0: number; readonly text: string }
  | { readonly kind: 'value'; readonly row0: number; readonly col0: number; readonly value: CellValue; readonly numberFormat: string | null }
  | { readonly kind: 'formula'; readonly row0: number; readonly col0: number; readonly formula: string }
  | { readonly kind: 'look'; readonly row0: number; readonly col0: number };

/** What the user did in the grid. Sheets are named. */
export interface GridEvents {
  enterCells(sheet: string, entries: readonly CellEntry[]): void;
  addSheet(name: string): void;
  renameSheet(oldName: string, newName: string): void;
  /** `address` is A1, `B4` or `B4:C9`. */
  select(sheet: string, address: string): void;
  /** A cell is open for typing; Excel takes no request of an add-in meanwhile. */
  setCellEditing(isEditing: boolean): void;
}
