import { columnPoints } from '../text/measureText';
import { fitRows, isKept, keptHeight, type FittedRow } from './fitRows';
import { formElements } from './formElements';
import type { ReportLayout } from './layoutReport';
import { reportColumnWidths, type ReportRow } from './ReportRow';
import { isTableRow } from './reportLooks';
import { rowHeight } from './rowHeight';

/** Margins of the report sheet in millimetres. */
export const reportMarginsMm = {
  top: formElements.marginTop.mm, bottom: formElements.marginBottom.mm, left: formElements.marginLeft.mm, right: formElements.marginRight.mm,
  header: formElements.marginHeader.mm, footer: formElements.marginFooter.mm,
} as const;

/** A4 laid across, in millimetres. */
const paperMm = { width: 297, height: 210 } as const;
const pointsPerMm = 72 / 25.4;
const pageHeight = (paperMm.height - reportMarginsMm.top - reportMarginsMm.bottom) * pointsPerMm;
/** Row heights are estimated; what is planned must still fit where Excel needs a little more. */
const caution = 0.97;

/** Width that can be printed on, in points. */
export const printableWidth = (paperMm.width - reportMarginsMm.left - reportMarginsMm.right) * pointsPerMm;

/** Scale at which the columns fit the width of a page: 1, so that sizes on paper are those of the form, unless columns are made wider. */
export function pageScale(): number {
  const width = reportColumnWidths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  return Math.min(1, printableWidth / width);
}

/** Height of the rows that fit on one page at that scale, in points. */
export function pageCapacity(): number {
  return (pageHeight / pageScale()) * caution;
}

/** The report as it stands on its pages: heads repeated at planned breaks are rows of it. */
export interface PagedReport {
  readonly rows: readonly ReportRow[];
  /** The row that Excel repeats on top of the pages that follow, 0-based; null where there is no such table. */
  readonly titleRow0: number | null;
}

/** In the key of a head that is written again on top of a page. */
export const repeatedHead = '|again|';

/**
 * Plans the pages: a row that would not fit begins a new page, a heading goes with what it heads, and a table that goes on gets its
 * head again. Excel repeats only one head of a sheet by itself, that of `repeatedByExcel`: its rows are not written again.
 */
export function paginate({ rows: laid, repeatedByExcel }: ReportLayout): PagedReport {
  const capacity = pageCapacity();
  const rows = fitRows(laid, capacity);
  const planned: ReportRow[] = [];
  let used = 0;
  let repeated = 0;
  let printed: ReportRow | null = null;
  let head: ReportRow | null = null;
  rows.forEach(({ row, height }, index) => {
    if (row.headOf !== null) head = row;
    else if (!row.continues && !isTableRow(row)) head = null;
    if (row.headOf !== null && row.headOf === repeatedByExcel) printed = row;
    if (row.breakBefore || (used > 0 && used + heightToPlace(rows, index) > capacity)) {
      const again = row.headOf === null && !row.continues && head?.headOf !== repeatedByExcel ? head : null;
      if (again) planned.push({ ...again, key: `${again.key}${repeatedHead}${(repeated += 1)}`, breakBefore: true });
      planned.push({ ...row, breakBefore: again === null });
      used = (again ? rowHeight(again) : 0) + (printed && printed !== row ? rowHeight(printed) : 0);
    } else {
      planned.push(row);
    }
    used += height;
  });
  const titleRow0 = repeatedByExcel === null ? -1 : planned.findIndex(({ headOf }) => headOf === repeatedByExcel);
  return { rows: planned, titleRow0: titleRow0 < 0 ? null : titleRow0 };
}

/** A row that others go with needs room for all of them; one that goes with the row above, which had to find that room, only for itself. */
function heightToPlace(rows: readonly FittedRow[], index: number): number {
  return index > 0 && isKept(rows, index - 1) ? (rows[index]?.height ?? 0) : keptHeight(rows, index);
}
