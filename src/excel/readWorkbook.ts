import type { WorkbookReading } from '../app/ports';
import type { CellValue } from '../core/model/cell';
import type { SheetSnapshot, UnreadReason } from '../core/model/sheetSnapshot';
import { isMarkFormula } from './marks';
import { planBlocks, type Block } from './planBlocks';
import { excelCodeOf } from './toFailure';

/** Where our state lies in the workbook's settings. */
export const stateKey = 'tro-ly-phu-luc';

/** Our marks by sheet, as Excel objects of the running batch. */
export type Marks = ReadonlyMap<string, readonly Excel.ConditionalFormat[]>;

/** Rows asked for at first, shared by all sheets: as good as every appendix fits, and the answer stays well below 5 MB. */
const firstRows = 6000;
const leastFirstRows = 60;
/** Wider tables are read whole only where they are used; no real appendix comes near. */
const lastWindowColumn = 'CV';
/** More cells than this are not asked for (Excel's own limit is 5 million a read). */
const mostCells = 3_000_000;

interface SheetRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly window: Excel.Range;
}

interface ReadSheet {
  readonly sheet: Excel.Worksheet;
  row0: number;
  col0: number;
  rowCount: number;
  columnCount: number;
  values: CellValue[][];
  numberFormats: string[][];
  unread: UnreadReason | null;
}

/**
 * Reads every sheet in two requests; what is left of very long sheets follows in blocks below 5 MB.
 * Rows read equal rows announced, else the sheet says that it was not read completely.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookReading & { readonly marks: Marks }> {
  const { sheets, state, isStructureProtected } = await readOutline(context);
  const { requests, marks } = await readFirstRows(context, sheets);
  const read = requests.map(toReadSheet);
  await readRemainingRows(context, read);
  const found = collectMarks(marks);
  return { snapshot: { sheets: read.map(toSnapshot) }, state, isStructureProtected, markedSheets: [...found.keys()], marks: found };
}

/** Our marks alone, in two requests. */
export async function readMarks(context: Excel.RequestContext): Promise<Marks> {
  const { sheets } = await readOutline(context);
  const marks = queueMarks(sheets);
  await context.sync();
  return collectMarks(marks);
}

async function readOutline(context: Excel.RequestContext) {
  const { workbook } = context;
  const worksheets = workbook.worksheets;
  worksheets.load('items/name,items/visibility,items/protection/protected');
  workbook.protection.load('protected');
  const setting = workbook.settings.getItemOrNullObject(stateKey);
  setting.load('value');
  await context.sync();
  const state = setting.isNullObject || typeof setting.value !== 'string' ? null : setting.value;
  return { sheets: worksheets.items, state, isStructureProtected: workbook.protection.protected };
}

type QueuedMarks = ReadonlyMap<string, Excel.ConditionalFormatCollection>;

function queueMarks(sheets: readonly Excel.Worksheet[]): QueuedMarks {
  return new Map(
    sheets.map((sheet) => {
      const formats = sheet.getRange().conditionalFormats;
      formats.load('items/type,items/customOrNullObject/rule/formula');
      return [sheet.name, formats];
    }),
  );
}

function collectMarks(queued: QueuedMarks): Marks {
  const ours = (format: Excel.ConditionalFormat) => format.type === 'Custom' && isMarkFormula(format.customOrNullObject.rule.formula);
  const found = [...queued].map(([name, formats]) => [name, formats.items.filter(ours)] as const);
  return new Map(found.filter(([, formats]) => formats.length > 0));
}

interface FirstRows {
  readonly requests: readonly SheetRequest[];
  readonly marks: QueuedMarks;
}

/** Asks for less where the answer would be too large; what a refused request had queued must be queued again. */
async function readFirstRows(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<FirstRows> {
  for (let rows = Math.max(leastFirstRows, Math.floor(firstRows / Math.max(1, sheets.length))); ; rows = Math.floor(rows / 4)) {
    const marks = queueMarks(sheets);
    const requests = sheets.map((sheet) => queueSheet(sheet, rows));
    try {
      await context.sync();
      return { requests, marks };
    } catch (error) {
      if (excelCodeOf(error) !== 'ResponsePayloadSizeLimitExceeded' || rows < leastFirstRows) throw error;
    }
  }
}

function queueSheet(sheet: Excel.Worksheet, rows: number): SheetRequest {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const window = sheet.getRange(`A1:${lastWindowColumn}${rows}`).getUsedRangeOrNullObject(true);
  window.load('rowIndex,columnIndex,rowCount,columnCount,values,numberFormat');
  return { sheet, used, window };
}

function toReadSheet({ sheet, used, window }: SheetRequest): ReadSheet {
  const empty: ReadSheet = { sheet, row0: 0, col0: 0, rowCount: 0, columnCount: 0, values: [], numberFormats: [], unread: null };
  if (used.isNullObject) return empty;
  const extent = { row0: used.rowIndex, col0: used.columnIndex, rowCount: used.rowCount, columnCount: used.columnCount };
  if (used.rowCount * used.columnCount > mostCells) return { ...empty, ...extent, unread: 'too-large' };
  const read = { ...empty, ...extent };
  const fits = !window.isNullObject && window.columnIndex === used.columnIndex && window.columnCount === used.columnCount && window.rowIndex === used.rowIndex;
  if (fits) append(read, window);
  return read;
}

async function readRemainingRows(context: Excel.RequestContext, sheets: readonly ReadSheet[]): Promise<void> {
  const missing = sheets.filter(({ values, rowCount, unread }) => unread === null && values.length < rowCount);
  for (const blocks of planBlocks(missing.map(({ values, numberFormats, rowCount, columnCount }) => ({ values, numberFormats, rowCount, columnCount })))) {
    const queued = blocks.map((block) => queueBlock(missing, block));
    await context.sync();
    for (const { read, range } of queued) append(read, range);
  }
}

function queueBlock(sheets: readonly ReadSheet[], { index, fromRow, rowCount }: Block) {
  const read = sheets[index];
  if (!read) throw new RangeError(`block of sheet ${index}`);
  const range = read.sheet.getRangeByIndexes(read.row0 + fromRow, read.col0, rowCount, read.columnCount);
  range.load('values,numberFormat');
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
}

function toSnapshot({ sheet, row0, col0, rowCount, values, numberFormats, unread }: ReadSheet): SheetSnapshot {
  const visibility = sheet.visibility === 'Visible' ? 'visible' : sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden';
  const incomplete = unread === null && values.length !== rowCount;
  return { name: sheet.name, visibility, isProtected: sheet.protection.protected, row0, col0, values, numberFormats, unread: incomplete ? 'refused' : unread };
}
