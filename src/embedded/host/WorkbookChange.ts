import type { SheetArea } from '../formulas/SheetArea';

/** Cells that were written, or rows that came in or went; https://learn.microsoft.com/javascript/api/excel/excel.datachangetype */
export interface CellChange extends SheetArea {
  readonly changeType: 'RangeEdited' | 'RowInserted' | 'RowDeleted';
}

/** What a request changed in the workbook: enough to know what to show again. */
export interface WorkbookChange {
  /** Names of the sheets whose cells, formats or layout changed. */
  readonly sheets: Set<string>;
  /** Blocks whose content was written, and rows that came in or went, one after another. */
  readonly cells: CellChange[];
  /** Sheets were added, removed, renamed, moved, hidden or protected. */
  structure: boolean;
  /** Another sheet is active, or something else is selected. */
  view: boolean;
  /** Settings, names or properties of the workbook changed. */
  settings: boolean;
}

export function noChange(): WorkbookChange {
  return { sheets: new Set(), cells: [], structure: false, view: false, settings: false };
}

export function isChange(change: WorkbookChange): boolean {
  return change.sheets.size > 0 || change.structure || change.view || change.settings;
}
