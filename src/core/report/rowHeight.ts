import { columnPoints, lineCount, linesHeight } from '../text/measureText';
import { reportColumnWidths, type ReportCell, type ReportRow } from './ReportRow';
import { reportLooks } from './reportLooks';

/** Width of a cell, over all the columns it spans, in points. */
function spanPoints({ col0, span }: Pick<ReportCell, 'col0' | 'span'>): number {
  return reportColumnWidths.slice(col0, col0 + span).reduce((sum, width) => sum + columnPoints(width), 0);
}

/** How high a row will be: its own height, or as high as its longest text needs. In points. */
export function rowHeight({ cells, heightPoints }: ReportRow): number {
  return heightPoints ?? Math.max(16, ...cells.map(cellHeight));
}

/** Height that the text of a cell needs, in points. */
export function cellHeight(cell: ReportCell): number {
  const { fontSize = 13, bold = false } = reportLooks[cell.look];
  const shown = cell.input.kind === 'text' ? cell.input.text : cell.input.kind === 'number' ? String(cell.input.number) : '';
  return linesHeight(lineCount(shown, spanPoints(cell), fontSize, bold), fontSize);
}
