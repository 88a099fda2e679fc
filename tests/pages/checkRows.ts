import { reportLooks } from '../../src/core/report/reportLooks';
import { placeFormulas } from '../../src/core/report/placeFormulas';
import type { PagedReport } from '../../src/core/report/paginate';
import type { ReportCell } from '../../src/core/report/ReportRow';
import { columnEdges, placeRows, printedScale, type PlacedRow } from './placeRows';
import type { FlatSheet } from './readFlatSheet';
import { inReadingOrder, type PrintedPage, type PrintedWord } from './readPrintedPages';

/** Text may touch the lines around its cell, and a comma reach a little beyond: this many points are not seen. */
const tolerance = 1.5;
/** Sizes are rounded on their way to paper. */
const sizeTolerance = 0.2;

export interface RowsCheck {
  readonly texts: number;
  readonly deviations: readonly string[];
}

/** Holds every text of the report against what is printed in its place: whole, inside its cell, in its size. */
export function checkRows({ rows, titleRow0 }: PagedReport, sheet: FlatSheet, pages: readonly PrintedPage[]): RowsCheck {
  const places = placeRows(sheet, titleRow0);
  const edges = columnEdges(sheet);
  const scale = printedScale(sheet);
  const deviations: string[] = [];
  let texts = 0;
  if (sheet.rows.length > rows.length) deviations.push(`${sheet.rows.length} rows stand on the sheet, ${rows.length} were planned`);
  const lastPage0 = places.at(-1)?.page0 ?? 0;
  if (pages.length !== lastPage0 + 1) deviations.push(`${pages.length} pages are printed, ${lastPage0 + 1} were planned`);
  const placed = placeFormulas(rows);
  for (const place of places) {
    const at = `page ${place.page0 + 1}, row ${place.row0 + 1}`;
    if (place.isPushed) deviations.push(`${at}: the page ended before this row though no break was planned`);
    for (const cell of placed[place.row0]?.cells ?? []) {
      if (cell.input.kind !== 'text' || cell.input.text.trim() === '') continue;
      texts += 1;
      deviations.push(...checkCell(cell.input.text, cell, boxOf(place, cell, edges), pages[place.page0]?.words ?? [], scale).map((deviation) => `${at}: ${deviation}`));
    }
  }
  const hidden = pages.flatMap(({ words }) => words.filter(({ text }) => /^#{2,}$/.test(text)));
  if (hidden.length > 0) deviations.push(`${hidden.length} numbers do not fit their column`);
  return { texts, deviations };
}

type Box = Omit<PrintedWord, 'text' | 'size'>;

function boxOf({ top, bottom }: PlacedRow, { col0, span }: Pick<ReportCell, 'col0' | 'span'>, edges: readonly number[]): Box {
  return { top, bottom, left: edges[col0] ?? 0, right: edges[col0 + span] ?? 0 };
}

function checkCell(text: string, { look }: Pick<ReportCell, 'look'>, box: Box, words: readonly PrintedWord[], scale: number): readonly string[] {
  const own = inReadingOrder(words.filter((word) => isCentredIn(word, box)));
  const printed = withoutSpace(own.map((word) => word.text).join(''));
  if (printed !== withoutSpace(text)) return [`“${text}” is printed as “${own.map((word) => word.text).join(' ')}”`];
  const outside = own.filter((word) => word.left < box.left - tolerance || word.right > box.right + tolerance || word.top < box.top - tolerance || word.bottom > box.bottom + tolerance);
  const size = (reportLooks[look].fontSize ?? 13) * scale;
  const wrongSize = own.filter((word) => Math.abs(word.size - size) > sizeTolerance);
  return [
    ...(outside.length === 0 ? [] : [`“${outside.map((word) => word.text).join(' ')}” of “${text}” reaches beyond its cell`]),
    ...(wrongSize.length === 0 ? [] : [`“${text}” is printed ${wrongSize[0]?.size.toFixed(1)} points high instead of ${size.toFixed(1)}`]),
  ];
}

function isCentredIn({ left, right, top, bottom }: PrintedWord, box: Box): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

const withoutSpace = (text: string) => text.normalize('NFC').replace(/[\s\u00a0\u200b]+/g, '');
