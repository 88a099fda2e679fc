import type { ReportLayout } from './layoutReport';
import { columnPoints } from '../text/measureText';
import { reportColumnWidths, type ReportRow } from './ReportRow';
import { reportLooks } from './reportLooks';
import { rowHeight } from './rowHeight';

/** Margins of the report sheet in millimetres (Nghị định 30/2020/NĐ-CP, Phụ lục I: top and bottom 20–25, left 30–35, right 15–20). */
export const reportMarginsMm = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 } as const;

const pointsPerMm = 72 / 25.4;
const pageWidth = (297 - reportMarginsMm.left - reportMarginsMm.right) * pointsPerMm;
const pageHeight = (210 - reportMarginsMm.top - reportMarginsMm.bottom) * pointsPerMm;
/** Row heights are estimated; what is planned must still fit where Excel needs a little more. */
const caution = 0.97;

/** Scale at which the columns fit the width of a page. */
export function pageScale(): number {
  const width = reportColumnWidths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  return Math.min(1, pageWidth / width);
}

/** Height of the rows that fit on one page at that scale, in points. */
export function pageCapacity(): number {
  return (pageHeight / pageScale()) * caution;
}

/** The report as it stands on its pages: heads repeated at planned breaks are rows of it. */
export interface PagedReport {
  readonly rows: readonly ReportRow[];
  /** The row that Excel repeats on top of the pages that follow, 0-based; null where there is no long table. */
  readonly titleRow0: number | null;
}

/** In the key of a head that is written again on top of a page. */
export const repeatedHead = '|again|';

/**
 * Plans the pages: a row that would not fit begins a new page, a heading goes with what it heads, and a table that goes on gets its
 * head again. Excel repeats only one head of a sheet by itself, that of `repeatedByExcel`: its rows are not written again.
 */
export function paginate({ rows, repeatedByExcel }: ReportLayout): PagedReport {
  const capacity = pageCapacity();
  const heights = rows.map(rowHeight);
  const planned: ReportRow[] = [];
  let used = 0;
  let repeated = 0;
  let printed: ReportRow | null = null;
  let head: ReportRow | null = null;
  rows.forEach((row, index) => {
    if (row.headOf !== null) head = row;
    else if (!isTableRow(row)) head = null;
    if (row.headOf !== null && row.headOf === repeatedByExcel) printed = row;
    if (row.breakBefore || (used > 0 && used + blockHeight(rows, heights, index) > capacity)) {
      const again = row.headOf === null && head?.headOf !== repeatedByExcel ? head : null;
      if (again) planned.push({ ...again, key: `${again.key}${repeatedHead}${(repeated += 1)}`, breakBefore: true });
      planned.push({ ...row, breakBefore: again === null });
      used = (again ? rowHeight(again) : 0) + (printed && printed !== row ? rowHeight(printed) : 0);
    } else {
      planned.push(row);
    }
    used += heights[index] ?? 0;
  });
  const titleRow0 = planned.findIndex(({ headOf }) => headOf === repeatedByExcel);
  return { rows: planned, titleRow0: titleRow0 < 0 ? null : titleRow0 };
}

function isTableRow({ cells }: ReportRow): boolean {
  return cells.some(({ look }) => reportLooks[look].grid === true);
}

/** Height of a row and of the rows that must not be parted from it. */
function blockHeight(rows: readonly ReportRow[], heights: readonly number[], index: number): number {
  let height = 0;
  for (let at = index; at < rows.length; at += 1) {
    height += heights[at] ?? 0;
    if (!rows[at]?.keepWithNext) break;
  }
  return height;
}
