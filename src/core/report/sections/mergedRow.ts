import { row, type ReportCell, type ReportRow } from '../ReportRow';

const leastRowPoints = 20;

/** A row with merged cells, which Excel does not fit to their text: as high as one line, until the pages are planned and it gets the height it needs. */
export function mergedRow(key: string, cells: readonly ReportCell[], more: Partial<Pick<ReportRow, 'keepWithNext' | 'headOf'>> = {}): ReportRow {
  return row(key, cells, { heightPoints: leastRowPoints, ...more });
}
