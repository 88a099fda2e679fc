import type { Area } from './address';
import type { CellValue } from './cell';
import type { AreaFormat, BorderLook, PageLayout } from './edit';

/** How the text of a cell looks and stands, and what lies behind it; what differs within the cell is left out. */
export type TextLook = Omit<AreaFormat, 'numberFormat' | 'grid' | 'border' | 'bottomLine'>;

export const cellSides = ['top', 'bottom', 'left', 'right'] as const;
export type CellSide = (typeof cellSides)[number];

/** The lines of one cell; a side left out has none. */
export type CellLines = { readonly [Side in CellSide]?: BorderLook };

/** How a cell looks beside its number format. Cells that look alike share it. */
export interface CellDress {
  readonly look: TextLook;
  readonly lines: CellLines;
}

/** A cell as it is shown: formulas are gone, only what they came to is there; an error is its text. */
export interface PicturedCell {
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly dress: CellDress;
}

/** A sheet as it is shown and printed: everything a copy of it outside the workbook needs, and nothing else. What is hidden on it is not in it. */
export interface SheetPicture {
  readonly name: string;
  /** From cell A1; every row as long as the others. */
  readonly cells: readonly (readonly PicturedCell[])[];
  readonly merges: readonly Area[];
  /** Points, one a row and one a column. */
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
  /** `fitToPagesWide` 0 = printed at `scalePercent`. */
  readonly page: PageLayout;
  /** Rows (0-based) that begin a new page. */
  readonly breaksBefore0: readonly number[];
  readonly hasGridlines: boolean;
}
