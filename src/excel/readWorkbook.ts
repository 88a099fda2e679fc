import type { ReadOptions, WorkbookReading } from '../app/ports';
import { heedStop, type RunControl } from '../app/runControl';
import type { Area } from '../core/model/address';
import type { CellValue } from '../core/model/cell';
import type { SheetSnapshot, UnreadReason } from '../core/model/sheetSnapshot';
import { isCapable } from './capabilities';
import { countsFrom1904, syncKnowingDates } from './dateSystem';
import { isRefusal } from './isRefusal';
import { loadSheetTools } from './loadSheetTools';
import { planBlocks, type Block } from './planBlocks';
import { collectMarks, queueMarks, readMarksBySheet, type FoundMarks, type Marks } from './readMarks';
import { collectMerges, isAboutMerges, queueMerges, readMergesInBlocks } from './readMerges';
import { excelCodeOf, excelPlaceOf } from './toFailure';

/** Where our state lies in the workbook's settings. */
export const stateKey = 'tro-ly-phu-luc';

/**
 * Rows of each sheet asked for at first: as good as every appendix fits. Where the answer would be too large, as many rows are shared
 * by all sheets, then fewer.
 */
const firstRows = 6000;
const leastFirstRows = 60;
/** No real appendix comes near. What stands further right is not read, and the sheet says so: one stray cell would multiply the bytes. */
const lastWindowColumn = 'IV';
const windowColumns = 256;
/**
 * Of a sheet with more cells only the first rows are read, and it says so: one stray cell in the last row would take hundreds of requests. A plan of
 * 100,000 rows has as many.
 */
const mostCells = 1_000_000;

interface SheetRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly window: Excel.Range;
  readonly withFormulas: boolean;
  /** null where they are not asked for. */
  readonly merged: Excel.RangeAreas | null;
}

interface ReadSheet {
  readonly sheet: Excel.Worksheet;
  row0: number;
  col0: number;
  rowCount: number;
  columnCount: number;
  values: CellValue[][];
  numberFormats: string[][];
  readonly formulas: string[][] | null;
  /** null where Excel does not tell them. */
  merges: readonly Area[] | null;
  /** Columns beyond the window are left out. */
  isCut: boolean;
  unread: UnreadReason | null;
}

/**
 * Reads every sheet in two requests; what is left of very long sheets follows in blocks below 5 MB.
 * Rows read equal rows announced, else the sheet says that it was not read completely.
 */
export async function readWorkbook(context: Excel.RequestContext, options?: ReadOptions): Promise<WorkbookReading & { readonly marks: Marks }> {
  const { sheets: all, state, isStructureProtected } = await readOutline(context);
  if (options?.isGlance) return { ...(await glance(context, all)), state, isStructureProtected };
  const withFormulas = new Set(options?.formulasOf?.(state, all.map(({ name }) => name)));
  const sheets = options?.isOnly ? all.filter(({ name }) => withFormulas.has(name)) : all;
  heedStop(options?.control);
  const { requests, found } = await readFirstRows(context, sheets, withFormulas);
  const read = requests.map(toReadSheet);
  await readRemainingRows(context, read, options?.control);
  const { marks, untoldSheets } = found ?? (await readMarksBySheet(context, sheets));
  if (isCapable('mergedAreas')) await readRefusedMerges(context, read);
  if (countsFrom1904(context)) await countFrom1900(read);
  return { snapshot: { sheets: read.map(toSnapshot) }, state, isStructureProtected, markedSheets: [...marks.keys()], progressSheets: progressSheets(marks), unmarkableSheets: untoldSheets, marks };
}

/** The first rows of every sheet and nothing beside them, in one request; what Excel refuses is not asked for in another way. */
async function glance(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]) {
  const requests = sheets.map((sheet) => queueSheet(sheet, firstRows, false, { merges: false }));
  await context.sync();
  const read = requests.map(toReadSheet);
  for (const each of read) if (each.values.length < each.rowCount) each.unread = 'too-large';
  return { snapshot: { sheets: read.map(toSnapshot) }, markedSheets: [], progressSheets: [], unmarkableSheets: [], marks: new Map() };
}

function progressSheets(marks: Marks): readonly string[] {
  return [...marks].filter(([, found]) => found.some(({ group }) => group === 'progress')).map(([sheet]) => sheet);
}

/** The sheets, our state and the protection of the workbook, in one request. */
export async function readOutline(context: Excel.RequestContext) {
  const { worksheets, protection, setting } = await syncKnowingDates(context, () => queueOutline(context));
  const state = setting.isNullObject || typeof setting.value !== 'string' ? null : setting.value;
  return { sheets: worksheets.items, state, isStructureProtected: protection.protected };
}

function queueOutline({ workbook }: Excel.RequestContext) {
  return {
    worksheets: workbook.worksheets.load('items/name,items/visibility,items/protection/protected'),
    protection: workbook.protection.load('protected'),
    setting: workbook.settings.getItemOrNullObject(stateKey).load('value'),
  };
}

interface FirstRows {
  readonly requests: readonly SheetRequest[];
  /** null where Excel refused to tell them in the same request. */
  readonly found: FoundMarks | null;
}

/** What is asked for beside the cells. */
interface Asked {
  readonly marks: boolean;
  readonly merges: boolean;
}

/** Asks for less where the answer would be too large, and without marks or merges where they make Excel refuse; what was refused is queued again. */
async function readFirstRows(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], withFormulas: ReadonlySet<string>): Promise<FirstRows> {
  let rows = firstRows;
  let asked: Asked = { marks: true, merges: isCapable('mergedAreas') };
  for (;;) {
    const queued = asked.marks ? queueMarks(sheets) : null;
    const requests = sheets.map((sheet) => queueSheet(sheet, rows, withFormulas.has(sheet.name), asked));
    try {
      await context.sync();
      return { requests, found: queued && { marks: collectMarks(queued), untoldSheets: [] } };
    } catch (error) {
      if (excelCodeOf(error) === 'ResponsePayloadSizeLimitExceeded' && rows >= leastFirstRows) rows = fewerRows(rows, sheets.length);
      else if ((asked.marks || asked.merges) && isRefusal(error)) asked = withoutRefused(asked, error);
      else throw error;
    }
  }
}

/** Excel says as a rule what it refused; where it does not, the cells are asked for alone. */
function withoutRefused({ marks, merges }: Asked, error: unknown): Asked {
  if (merges && isAboutMerges(error)) return { marks, merges: false };
  return { marks: false, merges: merges && marks && excelPlaceOf(error) !== '' };
}

function fewerRows(rows: number, sheetCount: number): number {
  return rows === firstRows && sheetCount > 1 ? Math.max(leastFirstRows, Math.floor(firstRows / sheetCount)) : Math.floor(rows / 4);
}

function queueSheet(sheet: Excel.Worksheet, rows: number, withFormulas: boolean, { merges }: Pick<Asked, 'merges'>): SheetRequest {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const window = sheet.getRange(`A1:${lastWindowColumn}${rows}`).getUsedRangeOrNullObject(true);
  window.load(`rowIndex,columnIndex,rowCount,columnCount,${cellMembers(withFormulas)}`);
  return { sheet, used, window, withFormulas, merged: merges ? queueMerges(used) : null };
}

function cellMembers(withFormulas: boolean): string {
  return withFormulas ? 'values,numberFormat,formulas' : 'values,numberFormat';
}

function toReadSheet({ sheet, used, window, withFormulas, merged }: SheetRequest): ReadSheet {
  const nothing = { row0: 0, col0: 0, rowCount: 0, columnCount: 0, values: [], numberFormats: [] };
  const empty: ReadSheet = { sheet, ...nothing, formulas: withFormulas ? [] : null, merges: merged && collectMerges(merged), isCut: false, unread: null };
  if (used.isNullObject) return empty;
  const all = extentOf(used, window);
  const isTooLarge = all.rowCount * all.columnCount > mostCells;
  const extent = isTooLarge && !window.isNullObject ? extentOf(window, window) : all;
  const read: ReadSheet = { ...empty, ...extent, unread: isTooLarge ? 'too-large' : null };
  const fits = !window.isNullObject && window.columnIndex === extent.col0 && window.columnCount === extent.columnCount && window.rowIndex === extent.row0;
  if (fits) append(read, window);
  return read;
}

/** The rows and columns to read: all that are used, or, on a sheet wider than the window, those that the window shows. */
function extentOf(used: Excel.Range, window: Excel.Range) {
  const isCut = used.columnIndex + used.columnCount > windowColumns;
  if (!isCut) return { row0: used.rowIndex, col0: used.columnIndex, rowCount: used.rowCount, columnCount: used.columnCount, isCut };
  if (window.isNullObject) return { row0: 0, col0: 0, rowCount: 0, columnCount: 0, isCut };
  return { row0: window.rowIndex, col0: window.columnIndex, rowCount: used.rowIndex + used.rowCount - window.rowIndex, columnCount: window.columnCount, isCut };
}

/** Tells of the rows read before each request, and may be stopped there. */
async function readRemainingRows(context: Excel.RequestContext, sheets: readonly ReadSheet[], control?: RunControl | null): Promise<void> {
  const missing = sheets.filter(({ values, rowCount, unread }) => unread === null && values.length < rowCount);
  for (const blocks of planBlocks(missing)) {
    control?.onProgress({ kind: 'reading', ...rowsOf(sheets) });
    heedStop(control);
    const queued = blocks.map((block) => queueBlock(missing, block));
    await context.sync();
    for (const { read, range } of queued) append(read, range);
  }
}

function rowsOf(sheets: readonly ReadSheet[]) {
  const read = sheets.filter(({ unread }) => unread === null);
  return { done: read.reduce((sum, { values }) => sum + values.length, 0), total: read.reduce((sum, { rowCount }) => sum + rowCount, 0) };
}

/** Merges that Excel refused to tell with the rest, sheet by sheet: a sheet that it refuses again goes without, the others do not. */
async function readRefusedMerges(context: Excel.RequestContext, sheets: readonly ReadSheet[]): Promise<void> {
  for (const read of sheets) {
    if (read.merges !== null || read.values.length === 0) continue;
    read.merges = await readMergesInBlocks(context, read.sheet, { row0: read.row0, col0: read.col0, rowCount: read.rowCount, colCount: read.columnCount });
  }
}

/** Days as a workbook that counts from 1900 has them. */
async function countFrom1900(sheets: readonly ReadSheet[]): Promise<void> {
  const { from1904 } = await loadSheetTools();
  for (const read of sheets) read.values = read.values.map((row, index) => row.map((value, col) => from1904(value, read.numberFormats[index]?.[col] ?? 'General')));
}

function queueBlock(sheets: readonly ReadSheet[], { index, fromRow, rowCount }: Block) {
  const read = sheets[index];
  if (!read) throw new RangeError(`block of sheet ${index}`);
  const range = read.sheet.getRangeByIndexes(read.row0 + fromRow, read.col0, rowCount, read.columnCount);
  range.load(cellMembers(read.formulas !== null));
  return { read, range };
}

/** Excel may answer `null` instead of an error where a range is too large: that sheet then counts as not read. */
function append(read: ReadSheet, range: Excel.Range): void {
  const values = range.values as CellValue[][] | null;
  const numberFormats = range.numberFormat as string[][] | null;
  if (values === null || numberFormats === null) {
    read.unread = 'too-large';
    return;
  }
  for (const row of values) read.values.push(row);
  for (const row of numberFormats) read.numberFormats.push(row);
  if (read.formulas !== null) for (const row of range.formulas as unknown[][]) read.formulas.push(row.map(String));
}

function toSnapshot({ sheet, row0, col0, rowCount, values, numberFormats, formulas, merges, isCut, unread }: ReadSheet): SheetSnapshot {
  const visibility = sheet.visibility === 'Visible' ? 'visible' : sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden';
  const cause = unread ?? (values.length !== rowCount ? 'refused' : isCut ? 'too-large' : null);
  const cells = { row0, col0, values, numberFormats, ...(formulas ? { formulas } : {}), ...(merges ? { merges } : {}) };
  return { name: sheet.name, visibility, isProtected: sheet.protection.protected, ...cells, unread: cause };
}
