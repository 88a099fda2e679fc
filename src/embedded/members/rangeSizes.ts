import { numberOf } from '../host/arguments';
import { fittingHeight } from '../host/fittingHeight';
import { refuse } from '../host/HostFailure';
import type { Member } from '../host/HostObject';
import { requireUnprotected } from '../host/protection';
import { isWholeColumns, isWholeRows, type Target } from '../host/Target';

/**
 * A file counts column widths in digits of the standard font, which are 7 pixels wide in Calibri 11; the API counts points, of
 * which a pixel has three quarters. A width is a whole number of pixels: 100 points are read back as 99.75 (ECMA-376 part 1, §18.3.1.13).
 */
const pixelsPerDigit = 7;
const pointsPerPixel = 0.75;
const standardWidthPoints = 48;
const standardHeightPoints = 15;
const widestPoints = 255 * pixelsPerDigit * pointsPerPixel;
const highestPoints = 409.5;

function columnsOf({ sheet, areas }: Target): number[] {
  const columns = new Set<number>();
  for (const area of areas) {
    const last = isWholeRows(area) ? Math.max(area.col0 + 1, sheet.columnCount) : area.col0 + area.colCount;
    for (let col = area.col0 + 1; col <= last; col += 1) columns.add(col);
  }
  return [...columns];
}

function rowsOf({ sheet, areas }: Target): number[] {
  const rows = new Set<number>();
  for (const area of areas) {
    const last = isWholeColumns(area) ? Math.max(area.row0 + 1, sheet.rowCount) : area.row0 + area.rowCount;
    for (let row = area.row0 + 1; row <= last; row += 1) rows.add(row);
  }
  return [...rows];
}

function uniform(sizes: readonly number[]): number | null {
  const [first = null] = sizes;
  return sizes.every((size) => size === first) ? first : null;
}

function sizeOf(value: unknown, largest: number): number {
  const size = numberOf(value);
  return size >= 0 && size <= largest ? size : refuse('InvalidArgument');
}

/** Points, as Range.format.columnWidth counts them. A column given no width is hidden, one given some is shown. */
export const columnWidth: Member<Target> = {
  since: '1.2',
  get: (target) => uniform(columnsOf(target).map((col) => columnPoints(target, col))),
  set: (target, value, host) => {
    requireUnprotected(target.sheet, 'formatColumns');
    const width = Math.round(sizeOf(value, widestPoints) / pointsPerPixel) / pixelsPerDigit;
    for (const col of columnsOf(target)) {
      const column = target.sheet.getColumn(col);
      column.hidden = width === 0;
      if (width > 0) column.width = width;
    }
    host.change.sheets.add(target.sheet.name);
  },
};

/** A hidden column is nothing wide, whatever it will be once it is shown. */
function columnPoints({ sheet }: Target, col: number): number {
  const column = (sheet.columns ?? [])[col - 1];
  if (column?.hidden === true) return 0;
  const width = column?.width ?? sheet.properties.defaultColWidth;
  return width === undefined ? standardWidthPoints : Math.round(width * pixelsPerDigit) * pointsPerPixel;
}

/** Points. */
export const rowHeight: Member<Target> = {
  since: '1.2',
  get: (target) => uniform(rowsOf(target).map((row) => rowPoints(target, row))),
  set: (target, value, host) => {
    requireUnprotected(target.sheet, 'formatRows');
    const height = sizeOf(value, highestPoints);
    for (const number of rowsOf(target)) {
      const row = target.sheet.getRow(number);
      row.height = height;
      row.customHeight = true;
    }
    host.change.sheets.add(target.sheet.name);
  },
};

/** A hidden row is nothing high, whatever it will be once it is shown. */
function rowPoints({ sheet }: Target, number: number): number {
  const row = sheet.findRow(number);
  return row?.hidden === true ? 0 : (row?.height ?? sheet.properties.defaultRowHeight ?? standardHeightPoints);
}

export const autofitColumns: Member<Target> = {
  since: '1.2',
  call: (target, _args, host) => {
    requireUnprotected(target.sheet, 'formatColumns');
    for (const col of columnsOf(target)) target.sheet.autoFitColumn(col);
    host.change.sheets.add(target.sheet.name);
  },
};

/** Fits rows to their text. The height is not the row's own: what shows the workbook may fit it again, as Excel does when the text changes. */
export const autofitRows: Member<Target> = {
  since: '1.2',
  call: (target, _args, host) => {
    requireUnprotected(target.sheet, 'formatRows');
    for (const number of rowsOf(target)) {
      const row = target.sheet.findRow(number);
      if (!row) continue;
      row.height = fittingHeight(row, (col) => columnPoints(target, col));
      row.customHeight = false;
    }
    host.change.sheets.add(target.sheet.name);
  },
};
