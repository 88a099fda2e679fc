import type { ReportRow } from './ReportRow';
import { cellHeight, rowHeight } from './rowHeight';

/** Higher rows are parted: with the head of its table and a heading above it such a row still fits on a page. Excel has none above 409.5 points. */
const highestRow = 360;
/** The parts of a row are about so high: what they leave free at the foot of a page is little. */
const partPoints = 90;

/** A row with the height it will have, in points. */
export interface FittedRow {
  readonly row: ReportRow;
  readonly height: number;
}

/**
 * Makes every row as high as its text needs. What needs more than one row can give is parted: the cells go on, merged, over the rows that
 * follow, so that nothing is cut off on the sheet or on paper, and every text stays in one cell. The same is done to a text that would not
 * go on one page with what must follow it (the last text and the signature): its end goes along, its beginning stays.
 * Limit: where a page ends within such a text, the break may run through one of its lines.
 */
export function fitRows(rows: readonly ReportRow[], pageCapacity: number): readonly FittedRow[] {
  const fitted = rows.map(fitRow);
  return fitted.flatMap((each, index) => {
    const isTall = each.height > highestRow;
    if (!isTall && (each.height <= partPoints || keptHeight(fitted, index) <= pageCapacity)) return [each];
    return partsOf(each, isTall && keptHeight(fitted, index) <= pageCapacity);
  });
}

function fitRow(row: ReportRow): FittedRow {
  if (row.heightPoints === null) return { row, height: rowHeight(row) };
  const height = Math.max(row.heightPoints, ...row.cells.map(cellHeight));
  return { row: { ...row, heightPoints: height }, height };
}

function partsOf({ row, height: whole }: FittedRow, areKept: boolean): readonly FittedRow[] {
  const count = Math.ceil(whole / partPoints);
  const height = Math.ceil(whole / count);
  return Array.from({ length: count }, (_, index): FittedRow => {
    const shared = { heightPoints: height, keepWithNext: index < count - 1 ? areKept : row.keepWithNext };
    const part = index === 0 ? { ...row, ...shared } : { key: `${row.key}|part|${index + 1}`, cells: [], headOf: null, breakBefore: false, continues: true, ...shared };
    return { row: part, height };
  });
}

/** Height of a row and of the rows that must not be parted from it, in points. */
export function keptHeight(rows: readonly FittedRow[], index: number): number {
  let height = 0;
  for (let at = index; at < rows.length; at += 1) {
    height += rows[at]?.height ?? 0;
    if (!isKept(rows, at)) break;
  }
  return height;
}

/** Whether a row must not be parted from the next: it says so itself, or only an empty row that says so stands between. */
export function isKept(rows: readonly FittedRow[], index: number): boolean {
  const next = rows[index + 1]?.row;
  if (next === undefined) return false;
  return rows[index]?.row.keepWithNext === true || (next.cells.length === 0 && !next.continues && next.keepWithNext);
}
