import { cellPadding, columnPoints, lineCount, linesHeight } from '../text/measureText';
import { reportColumnWidths, type ReportCell, type ReportRow } from './ReportRow';
import { reportLooks } from './reportLooks';

type Place = Pick<ReportCell, 'col0' | 'span'>;

/** Points that Excel gives each line of Times New Roman in these sizes, where that is more than in proportion to the size. */
const linePoints: Readonly<Record<number, number>> = { 11: 15, 14: 18.75 };
const leastRowPoints = 16;

/** Width of a cell, over all the columns it spans, in points. */
function spanPoints({ col0, span }: Place): number {
  return reportColumnWidths.slice(col0, col0 + span).reduce((sum, width) => sum + columnPoints(width), 0);
}

/** Room for the text of a cell, between the space that Excel leaves at both edges, in points. */
export function textRoom(place: Place): number {
  return spanPoints(place) - cellPadding;
}

/** How high a row will be: its own height, or as high as its longest text needs. In points. */
export function rowHeight({ cells, heightPoints }: Pick<ReportRow, 'cells' | 'heightPoints'>): number {
  return heightPoints ?? Math.max(leastRowPoints, ...cells.map(cellHeight));
}

/** Height that the text of a cell needs, in points. */
export function cellHeight(cell: ReportCell): number {
  const { fontSize = 13, bold = false } = reportLooks[cell.look];
  const shown = cell.input.kind === 'text' ? cell.input.text : cell.input.kind === 'number' ? String(cell.input.number) : '';
  const lines = lineCount(shown, spanPoints(cell), fontSize, bold);
  return Math.max(linesHeight(lines, fontSize), Math.ceil(lines * (linePoints[fontSize] ?? 0)));
}
