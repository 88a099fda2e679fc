/** A block of cells on one sheet; rows and columns are 0-based, both ends included. */
export interface Area {
  readonly row0: number;
  readonly col0: number;
  readonly rowCount: number;
  readonly colCount: number;
}

/** Columns of a sheet. */
export const sheetColumns = 16_384;

/** A number that tells the cells of a sheet apart. */
export function cellNumber(row0: number, col0: number): number {
  return row0 * sheetColumns + col0;
}

/** The column letters Excel shows: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(col0: number): string {
  let letters = '';
  for (let rest = col0 + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column of the letters Excel shows: A → 0, AA → 26. Letters of any case. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A1 address of one cell. */
export function cellAddress(row0: number, col0: number): string {
  return `${columnLetters(col0)}${row0 + 1}`;
}

/** A1 address of an area; a single cell without a colon. */
export function areaAddress({ row0, col0, rowCount, colCount }: Area): string {
  const first = cellAddress(row0, col0);
  return rowCount === 1 && colCount === 1 ? first : `${first}:${cellAddress(row0 + rowCount - 1, col0 + colCount - 1)}`;
}

/**
 * The area of an A1 address such as `B4`, `$B$4:$C9` or `'PL II'!A1:C3` (the sheet is passed over).
 * @returns null where the text is no address of a bounded area.
 */
export function parseAddress(address: string): Area | null {
  const match = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address);
  if (!match) return null;
  const [, firstLetters = '', firstRow = '', lastLetters = firstLetters, lastRow = firstRow] = match;
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
  const cols = [columnIndex(firstLetters), columnIndex(lastLetters)];
  const row0 = Math.min(...rows);
  const col0 = Math.min(...cols);
  return { row0, col0, rowCount: Math.max(...rows) - row0 + 1, colCount: Math.max(...cols) - col0 + 1 };
}
