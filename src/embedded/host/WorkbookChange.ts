import type { SheetArea } from '../formulas/SheetArea';

/** What a request changed in the workbook: enough to know what to show again. */
export interface WorkbookChange {
  /** Names of the sheets whose cells, formats or layout changed. */
  readonly sheets: Set<string>;
  /** Blocks whose content was written, one after another. */
  readonly cells: SheetArea[];
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
