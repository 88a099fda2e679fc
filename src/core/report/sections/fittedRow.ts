import { cell, reportColumnCount, row, type ReportCell, type ReportLook, type ReportRow } from '../ReportRow';
import { cellHeight } from '../rowHeight';

/** The highest row that Excel makes is 409.5 points. */
export const mostRowPoints = 409;
const leastRowPoints = 20;

/** A row as high as its longest text needs, up to the highest there is: for rows with merged cells, which Excel does not fit. */
export function fittedRow(key: string, cells: readonly ReportCell[], more: Partial<Pick<ReportRow, 'keepWithNext' | 'headOf'>> = {}): ReportRow {
  const needed = Math.max(leastRowPoints, ...cells.map(cellHeight));
  return row(key, cells, { heightPoints: Math.min(mostRowPoints, needed), ...more });
}

/** One text over the whole page. */
export function fittedText(key: string, look: ReportLook, text: string, more: { readonly freeId?: string; readonly ownText?: string } = {}): ReportRow {
  return fittedRow(key, [cell(0, look, text, { span: reportColumnCount, ...more })]);
}
