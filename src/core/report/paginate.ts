import { columnPoints } from './measureText';
import { reportColumnWidths, type ReportRow } from './ReportRow';
import { rowHeight } from './rowHeight';

/** Margins of the report sheet in millimetres (Nghị định 30/2020/NĐ-CP, Phụ lục I: top and bottom 20–25, left 30–35, right 15–20). */
export const reportMarginsMm = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 } as const;

const pointsPerMm = 72 / 25.4;
const pageWidth = (297 - reportMarginsMm.left - reportMarginsMm.right) * pointsPerMm;
const pageHeight = (210 - reportMarginsMm.top - reportMarginsMm.bottom) * pointsPerMm;
/** Row heights are estimated; what is planned must still fit where Excel needs a little more. */
const caution = 0.9;

/** Height of the rows that fit on one page at the scale at which the columns fit its width, in points. */
export function pageCapacity(): number {
  const width = reportColumnWidths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  return (pageHeight / Math.min(1, pageWidth / width)) * caution;
}

/**
 * Plans the pages: a row that would not fit begins a new page, a heading goes with what it heads, and a table that goes on gets its
 * head again. Excel repeats only one head of a sheet by itself, that of `repeatedByExcel`; its pages are left to Excel.
 */
export function paginate(rows: readonly ReportRow[], repeatedByExcel: ReportRow['headOf']): readonly ReportRow[] {
  const capacity = pageCapacity();
  const planned: ReportRow[] = [];
  let used = 0;
  let head: ReportRow | null = null;
  for (const [index, row] of rows.entries()) {
    if (row.headOf !== null) head = row;
    if (row.headOf !== null && row.headOf === repeatedByExcel) return [...planned, ...rows.slice(index)];
    if (row.cells.length === 0) head = null;
    const height = blockHeight(rows, index);
    const startsPage = row.breakBefore || (used > 0 && used + height > capacity);
    if (startsPage) {
      used = 0;
      const again = head !== null && row.headOf === null && !row.breakBefore ? head : null;
      if (again) {
        planned.push({ ...again, breakBefore: true });
        used += rowHeight(again);
      }
      planned.push({ ...row, breakBefore: again === null });
    } else {
      planned.push(row);
    }
    used += rowHeight(row);
  }
  return planned;
}

/** Height of a row and of the rows that must not be parted from it. */
function blockHeight(rows: readonly ReportRow[], index: number): number {
  let height = 0;
  for (let at = index; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row) break;
    height += rowHeight(row);
    if (!row.keepWithNext) break;
  }
  return height;
}
