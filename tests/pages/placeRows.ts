import { reportMarginsMm } from '../../src/core/report/paginate';
import { reportColumnCount } from '../../src/core/report/ReportRow';
import type { FlatSheet } from './readFlatSheet';

/** Where a row of the sheet must be printed, in points from the upper left corner of its page. */
export interface PlacedRow {
  readonly row0: number;
  readonly page0: number;
  readonly top: number;
  readonly bottom: number;
  /** The heading row that is printed again on top of a page. */
  readonly isRepeated: boolean;
  /** The page ended before it though nobody planned a break here. */
  readonly isPushed: boolean;
}

const pointsPerMm = 72 / 25.4;
const millimetres = (length: number) => length * pointsPerMm;

/** A4 laid across. */
export const paper = { width: millimetres(297), height: millimetres(210) } as const;
export const margins = { top: millimetres(reportMarginsMm.top), bottom: millimetres(reportMarginsMm.bottom), left: millimetres(reportMarginsMm.left), right: millimetres(reportMarginsMm.right) } as const;
const body = { width: paper.width - margins.left - margins.right, height: paper.height - margins.top - margins.bottom } as const;

const widthsOf = ({ columnPoints }: FlatSheet) => columnPoints.slice(0, reportColumnCount);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The scale at which the columns fit one page: whole percents, never above 100. */
export function printedScale(sheet: FlatSheet): number {
  return Math.min(1, Math.floor((100 * body.width) / sum(widthsOf(sheet)) + 0.01) / 100);
}

/** Left edges of the columns on paper, and the right edge of the last; the sheet stands in the middle between the margins. */
export function columnEdges(sheet: FlatSheet): readonly number[] {
  const widths = widthsOf(sheet).map((width) => width * printedScale(sheet));
  const left = margins.left + (body.width - sum(widths)) / 2;
  return [left, ...widths.map((_, index) => left + sum(widths.slice(0, index + 1)))];
}

/** Lays the rows out on pages as a spreadsheet program does: breaks where they were set, and where nothing more fits; `titleRow0` on top of each page after its own. */
export function placeRows(sheet: FlatSheet, titleRow0: number | null): readonly PlacedRow[] {
  const scale = printedScale(sheet);
  const heights = sheet.rows.map(({ heightPoints }) => heightPoints * scale);
  const placed: PlacedRow[] = [];
  let page0 = 0;
  let top = 0;
  const put = (row0: number, isRepeated: boolean, isPushed: boolean) => {
    const height = heights[row0] ?? 0;
    placed.push({ row0, page0, top: margins.top + top, bottom: margins.top + top + height, isRepeated, isPushed });
    top += height;
  };
  sheet.rows.forEach(({ isNewPage }, row0) => {
    const isPushed = !isNewPage && top + (heights[row0] ?? 0) > body.height + 0.1;
    if (row0 > 0 && (isNewPage || isPushed)) {
      page0 += 1;
      top = 0;
      if (titleRow0 !== null && row0 > titleRow0) put(titleRow0, true, false);
    }
    put(row0, false, isPushed);
  });
  return placed;
}
