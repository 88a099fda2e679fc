import { WorkbookFailure } from '../app/ports';
import type { Area } from '../core/model/address';
import type { CellValue } from '../core/model/cell';
import { shownPart, type HiddenLines } from '../core/model/shownPart';
import type { PicturedCell, SheetPicture } from '../core/model/sheetPicture';
import { isCapable } from './capabilities';
import { dressAsked, dressing } from './cellDress';
import { countsFrom1904, syncKnowingDates } from './dateSystem';
import { from1904 } from './daysFrom1904';
import { likelyMerges } from './likelyMerges';
import { collectMerges, isAboutMerges, queueMergesInBlocks } from './readMerges';
import { collectPage, queuePage } from './readPageLayout';
import { excelCodeOf } from './toFailure';

/** Excel on the web refuses answers above 5 MB. */
const bytesPerRequest = 3_800_000;
/** What the looks of a cell take before any was read: measured 950, of which 600 its lines. */
const bytesOfUnseenCell = 1200;
/** No report comes near; a sheet that is formatted far beyond its text is read as far as there is text. */
const mostCells = 1_500_000;

interface Extent {
  readonly rowCount: number;
  readonly colCount: number;
}

/** Rows of the picture, gathered block by block. */
interface Gathered {
  readonly cells: PicturedCell[][];
  readonly rowHeights: number[];
  readonly hiddenRows: Set<number>;
  /** null where Excel does not tell them. */
  merges: Area[] | null;
  columns: readonly Excel.ColumnProperties[];
}

/**
 * A sheet as it is shown and printed; null where it is gone. Two requests, and one more for each further 4 MB: the looks of every cell take the
 * most, about 1 kB each, so a report of 1,000 tasks takes five.
 * @throws WorkbookFailure `too-large`
 */
export async function readPicture(context: Excel.RequestContext, name: string): Promise<SheetPicture | null> {
  const { sheet, used, page } = await syncKnowingDates(context, () => queueExtent(context.workbook.worksheets.getItemOrNullObject(name)));
  if (sheet.isNullObject) return null;
  const { cells, rowHeights, hiddenRows, merges, columns } = await readRows(context, sheet, extentOf(used));
  const picture = {
    name: sheet.name,
    cells,
    merges: merges ?? likelyMerges(cells),
    rowHeights,
    columnWidths: columns.map(({ format }) => format?.columnWidth ?? 0),
    ...collectPage(page),
    hasGridlines: sheet.showGridlines,
  };
  return shownPart(picture, hiddenLines(hiddenRows, columns));
}

function queueExtent(sheet: Excel.Worksheet) {
  const used = [sheet.getUsedRangeOrNullObject(), sheet.getUsedRangeOrNullObject(true)].map((range) => range.load('rowIndex,columnIndex,rowCount,columnCount'));
  return { sheet: sheet.load('name,showGridlines'), used, page: queuePage(sheet) };
}

/** From A1 to the last cell in use. */
function extentOf(used: readonly Excel.Range[]): Extent {
  const extents = used.filter(({ isNullObject }) => !isNullObject).map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({ rowCount: rowIndex + rowCount, colCount: columnIndex + columnCount }));
  const extent = extents.find(({ rowCount, colCount }) => rowCount * colCount <= mostCells);
  if (extents.length > 0 && !extent) throw new WorkbookFailure('too-large', 'picture of a sheet');
  return extent ?? { rowCount: 0, colCount: 0 };
}

async function readRows(context: Excel.RequestContext, sheet: Excel.Worksheet, { rowCount, colCount }: Extent): Promise<Gathered> {
  const gathered: Gathered = { cells: [], rowHeights: [], hiddenRows: new Set(), merges: isCapable('mergedAreas') ? [] : null, columns: [] };
  const append = appending(gathered, countsFrom1904(context) ? from1904 : (value) => value);
  let rows = Math.max(1, Math.floor(bytesPerRequest / (bytesOfUnseenCell * Math.max(1, colCount))));
  while (gathered.cells.length < rowCount) {
    const block = queueBlock(sheet, { row0: gathered.cells.length, col0: 0, rowCount: Math.min(rows, rowCount - gathered.cells.length), colCount }, gathered.merges !== null);
    try {
      await context.sync();
    } catch (error) {
      if (isAboutMerges(error) && gathered.merges) gathered.merges = null;
      else if (excelCodeOf(error) === 'ResponsePayloadSizeLimitExceeded' && rows > 1) rows = Math.ceil(rows / 2);
      else throw error;
      continue;
    }
    rows = Math.max(1, Math.floor(bytesPerRequest / append(block)));
  }
  return gathered;
}

function queueBlock(sheet: Excel.Worksheet, area: Area, withMerges: boolean) {
  const range = sheet.getRangeByIndexes(area.row0, area.col0, area.rowCount, area.colCount);
  range.load('values,numberFormat');
  return {
    range,
    looks: range.getCellProperties(dressAsked),
    rows: range.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
    columns: area.row0 === 0 ? range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }) : null,
    merged: withMerges ? queueMergesInBlocks(sheet, area) : [],
  };
}

/** What takes in the blocks one after another, and says how many bytes a row of the block took. Excel may answer null where a block is too large. */
function appending(gathered: Gathered, asOf1900: typeof from1904): (block: ReturnType<typeof queueBlock>) => number {
  const dress = dressing();
  return ({ range, looks, rows, columns, merged }) => {
    const values = range.values as CellValue[][] | null;
    const numberFormats = range.numberFormat as string[][] | null;
    const told = looks.value as Excel.CellProperties[][] | null;
    if (values === null || numberFormats === null || told === null) throw new WorkbookFailure('too-large', 'picture of a sheet');
    rows.value.forEach((row, index) => {
      if (isHidden(row.rowHidden, row.format?.rowHeight)) gathered.hiddenRows.add(gathered.rowHeights.length);
      gathered.rowHeights.push(row.format?.rowHeight ?? 0);
      gathered.cells.push((values[index] ?? []).map((value, col0) => {
        const numberFormat = numberFormats[index]?.[col0] ?? 'General';
        return { value: asOf1900(value, numberFormat), numberFormat, dress: dress(told[index]?.[col0] ?? {}) };
      }));
    });
    gathered.merges?.push(...merged.flatMap(collectMerges));
    if (columns) gathered.columns = columns.value;
    return Math.ceil(new TextEncoder().encode(JSON.stringify([values, numberFormats, told])).length / Math.max(1, values.length));
  };
}

function isHidden(hidden: boolean | undefined, points: number | undefined): boolean {
  return hidden === true || points === 0;
}

function hiddenLines(rows: ReadonlySet<number>, columns: readonly Excel.ColumnProperties[]): HiddenLines {
  return { rows, cols: new Set(columns.flatMap(({ columnHidden, format }, col0) => (isHidden(columnHidden, format?.columnWidth) ? [col0] : []))) };
}
