import type { Area } from './address';
import type { CellValue } from './cell';
import type { CellPlace } from './finding';

/** A cell to write. `text` stays text whatever it looks like; `skip` leaves the cell as it is. */
export type CellInput =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly numberFormat?: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly numberFormat?: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'skip' };

/** Looks of an area; a member left out is left as it is. Sizes in points, colours `#RRGGBB`. */
export interface AreaFormat {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'Justify';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  /** For what is typed later: empty cells have one too. */
  readonly numberFormat?: string;
  /** Thin lines on every edge and between the cells. */
  readonly grid?: boolean;
  /** Lines like those of another cell, on every edge and between the cells. */
  readonly border?: BorderLook;
  /** A thin line along the bottom edge only. */
  readonly bottomLine?: boolean;
}

/** Page set-up; margins in millimetres. */
export interface PageLayout {
  readonly paper: 'A4';
  readonly orientation: 'Landscape' | 'Portrait';
  readonly marginsMm: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number; readonly header: number; readonly footer: number };
  readonly fitToPagesWide: number;
  /** 10–400; for an Excel that does not fit pages by itself. */
  readonly scalePercent: number;
  readonly centerHorizontally: boolean;
  /** Rows repeated on top of each page, 0-based, both included; null = none. */
  readonly titleRows: { readonly first0: number; readonly last0: number } | null;
  /** Excel header codes, `&P` = page number. */
  readonly headerCenter: string;
  readonly firstPageHeaderCenter: string;
  /** Number of the first page, whatever is printed before it. */
  readonly firstPageNumber: number;
}

/** What a cell holds, so that it can be put back exactly: text, number or truth value, or the formula that makes it. */
export interface CellContent {
  readonly value: CellValue;
  /** null where the cell holds a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** Entries that a cell offers in a list: fixed words, or the cells of an area. */
export type ListSource =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'area'; readonly sheet: string; readonly area: Area };

/** A way from a cell to another one, for whoever clicks it. */
export interface CellLink {
  readonly to: CellPlace;
  /** What the cell with the link shows; it holds this text already. */
  readonly text: string;
  /** Shown beside the pointer. */
  readonly tip: string;
}

/** Which looks a mark has; a mark never touches the user's own formatting. `pending`: nothing to judge yet. */
export type MarkLook = FindingLook | ProgressLook;
export type FindingLook = 'error' | 'warning' | 'information';
export type ProgressLook = 'lagging' | 'slow' | 'onTrack' | 'pending';

/** Marks are renewed and removed by what they tell of: slips, or progress. */
export type MarkGroup = 'findings' | 'progress';

/** One line along every edge of the cells and between them; `style` and `weight` in Excel's words. */
export interface BorderLook {
  readonly style: 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

/** How a cell looks, so that cells beside it can be dressed like it. */
export interface CellLook {
  readonly format: AreaFormat;
  /** Width of its column in points. */
  readonly columnPoints: number;
}

/** A change to the workbook, as data. Sheets are named, never counted. Applied in the order given. */
export type WorkbookEdit =
  | { readonly kind: 'addSheet'; readonly sheet: string }
  /** Only sheets that we added are ever deleted. */
  | { readonly kind: 'deleteSheet'; readonly sheet: string }
  /** Its tab can be seen, or not. */
  | { readonly kind: 'showTab'; readonly sheet: string; readonly isVisible: boolean }
  | { readonly kind: 'writeCells'; readonly sheet: string; readonly row0: number; readonly col0: number; readonly cells: readonly (readonly CellInput[])[] }
  /** Links in cells one below the other; null = none. */
  | { readonly kind: 'linkCells'; readonly sheet: string; readonly row0: number; readonly col0: number; readonly links: readonly (CellLink | null)[] }
  | { readonly kind: 'formatAreas'; readonly sheet: string; readonly areas: readonly Area[]; readonly format: AreaFormat }
  | { readonly kind: 'mergeArea'; readonly sheet: string; readonly area: Area }
  /** Widths in characters of the default font, as Excel's own dialog counts them. */
  | { readonly kind: 'setColumnWidths'; readonly sheet: string; readonly widths: readonly number[] }
  /** Height in points; null fits the rows to their text. */
  | { readonly kind: 'setRowHeight'; readonly sheet: string; readonly row0: number; readonly rowCount: number; readonly heightPoints: number | null }
  | { readonly kind: 'breakPageBefore'; readonly sheet: string; readonly row0: number }
  | { readonly kind: 'removePageBreaks'; readonly sheet: string }
  /** Rows repeated on top of each page, 0-based, both included. */
  | { readonly kind: 'setTitleRows'; readonly sheet: string; readonly first0: number; readonly last0: number }
  /** Whole rows, without content and looks of their own; what stands below moves down, and whatever refers to it goes along. */
  | { readonly kind: 'insertRows'; readonly sheet: string; readonly row0: number; readonly rowCount: number }
  | { readonly kind: 'deleteRows'; readonly sheet: string; readonly row0: number; readonly rowCount: number }
  /** Content, looks and rules of an area, as copied and pasted on the same sheet; what stood there goes. */
  | { readonly kind: 'copyCells'; readonly sheet: string; readonly from: Area; readonly to: { readonly row0: number; readonly col0: number } }
  | { readonly kind: 'setPageLayout'; readonly sheet: string; readonly layout: PageLayout }
  | { readonly kind: 'hideGridlines'; readonly sheet: string }
  | { readonly kind: 'markAreas'; readonly sheet: string; readonly look: MarkLook; readonly areas: readonly Area[]; /** What the cells show their content as while they are marked: `"▼ "General`. */ readonly numberFormat?: string }
  /** Without a group: all of them. */
  | { readonly kind: 'removeMarks'; readonly sheet: string; readonly group?: MarkGroup }
  /** Brings the marks of a group that were there before above all others. */
  | { readonly kind: 'raiseMarks'; readonly sheet: string; readonly group: MarkGroup }
  /**
   * Puts a cell back as it was: content, type and number format. `hasFormat`: the cell has that format already, and need not be given it,
   * which a protected sheet refuses even where the cell is not locked.
   */
  | { readonly kind: 'restoreCell'; readonly sheet: string; readonly row0: number; readonly col0: number; readonly content: CellContent; readonly hasFormat?: boolean }
  /** A list to choose from; other text stays allowed. `title` marks the list as ours. */
  | { readonly kind: 'offerList'; readonly sheet: string; readonly areas: readonly Area[]; readonly source: ListSource; readonly title: string; readonly hint: string }
  /** Explains what is to be typed, and asks before anything else is taken, unless it `isHint` only. `title` marks the rule as ours. */
  | { readonly kind: 'restrictCells'; readonly sheet: string; readonly areas: readonly Area[]; readonly allows: 'percent' | 'number' | 'date'; readonly title: string; readonly hint: string; readonly isHint?: boolean }
  /** Takes away a list or a restriction. */
  | { readonly kind: 'removeList'; readonly sheet: string; readonly areas: readonly Area[] }
  /** Content, looks and rules of an area: as if nothing had ever stood there. */
  | { readonly kind: 'clearArea'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'setColumnPoints'; readonly sheet: string; readonly col0: number; readonly points: number }
  | { readonly kind: 'freezeRows'; readonly sheet: string; readonly rowCount: number }
  /** null forgets what is stored. */
  | { readonly kind: 'saveState'; readonly state: string | null }
  | { readonly kind: 'activateSheet'; readonly sheet: string };
