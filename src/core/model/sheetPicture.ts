import type { Area } from './address';
import type { CellValue } from './cell';
import type { AreaFormat, PageLayout } from './edit';

/** A cell as it is shown: formulas are gone, only what they came to is there. */
export interface PicturedCell {
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly format: AreaFormat;
}

/** A sheet as it is shown and printed: everything a copy of it outside the workbook needs, and nothing else. */
export interface SheetPicture {
  readonly name: string;
  /** From cell A1; every row as long as the others. */
  readonly cells: readonly (readonly PicturedCell[])[];
  readonly merges: readonly Area[];
  /** Points, one a row and one a column. */
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
  readonly page: PageLayout;
  /** Rows (0-based) that begin a new page. */
  readonly breaksBefore0: readonly number[];
  readonly hasGridlines: boolean;
}
