import type { MarkGroup, MarkLook, WorkbookEdit } from '../../src/core/model/edit';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { openWorkbook } from '../../src/embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openSample } from '../builders/openSample';
import { onFirstSheet, openExcel } from '../embedded/openExcel';

const port = createExcelWorkbook();
const areas = [{ row0: 4, col0: 0, rowCount: 3, colCount: 1 }];
const mark = (look: MarkLook, numberFormat?: string, sheet = 'A'): WorkbookEdit => ({ kind: 'markAreas', sheet, look, areas, ...(numberFormat === undefined ? {} : { numberFormat }) });
const remove = (group?: MarkGroup, sheet = 'A'): WorkbookEdit => ({ kind: 'removeMarks', sheet, ...(group ? { group } : {}) });
const apply = (...edits: readonly WorkbookEdit[]) =>
  port.run(async (session) => {
    const reading = await session.read();
    await session.apply(edits);
    return reading;
  });
const symbol = '"▼ "General;"▼ "-General;"▼ "General;"▼ "@';

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openExcel(['A', 'B']);
});

/** The conditional formats of the first sheet, the one on top first. */
function rules() {
  return onFirstSheet(async (sheet, context) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/priority,items/stopIfTrue,items/custom/rule/formula,items/custom/format/numberFormat,items/custom/format/fill/color');
    await context.sync();
    return formats.items.map(({ priority, stopIfTrue, custom: { rule, format } }) => ({ priority, stopIfTrue, look: /(\w+)"/.exec(rule.formula)?.[1], format: format.numberFormat as unknown, fill: format.fill.color }));
  });
}

test('a mark brings its number format, and keeps it in the file', async () => {
  await apply(mark('lagging', symbol), mark('error'));
  const laid = await rules();
  expect(laid.map(({ look, format }) => [look, format])).toEqual([['error', null], ['lagging', symbol]]);
  excel.replaceWorkbook(await openWorkbook(await saveWorkbook(excel.workbook)));
  expect(await rules()).toEqual(laid);
});

test('the mark laid last lies on top, and none keeps those below from being seen', async () => {
  await apply(mark('lagging', symbol));
  await apply(mark('warning'));
  expect((await rules()).map(({ look, priority, stopIfTrue }) => [look, priority, stopIfTrue])).toEqual([['warning', 0, false], ['lagging', 1, false]]);
});

test('the user\'s own number formats stay as they are', async () => {
  await onFirstSheet((sheet) => { sheet.getRange('A5').numberFormat = [['dd/mm/yyyy']]; });
  await apply(mark('slow', '"◆ "dd/mm/yyyy'));
  const format = await onFirstSheet(async (sheet, context) => {
    const range = sheet.getRange('A5').load('numberFormat');
    await context.sync();
    return range.numberFormat;
  });
  expect(format).toEqual([['dd/mm/yyyy']]);
});

describe('marks are removed', () => {
  const everything: readonly MarkLook[] = ['error', 'warning', 'information', 'lagging', 'slow', 'onTrack', 'pending'];

  test.each<[string, MarkGroup | undefined, readonly MarkLook[]]>([
    ['that tell of slips', 'findings', ['lagging', 'slow', 'onTrack', 'pending']],
    ['that tell of progress', 'progress', ['error', 'warning', 'information']],
    ['all at once', undefined, []],
  ])('%s', async (_what, group, left) => {
    await apply(...everything.map((look) => mark(look)));
    await apply(remove(group));
    expect((await rules()).map(({ look }) => look).reverse()).toEqual(left);
  });

  test('and laid anew in the same request', async () => {
    await apply(mark('lagging', symbol), mark('error'));
    await apply(remove('progress'), mark('onTrack', '"● "@'));
    expect((await rules()).map(({ look }) => look)).toEqual(['onTrack', 'error']);
  });
});

test('a reading tells which sheets are marked, and which of them show progress', async () => {
  await apply(mark('error'), mark('pending', '"○ "@', 'B'));
  expect(await apply()).toMatchObject({ markedSheets: ['A', 'B'], progressSheets: ['B'] });
  await apply(mark('lagging'), remove('progress', 'B'));
  expect(await apply()).toMatchObject({ markedSheets: ['A'], progressSheets: ['A'] });
});

test.each(['kh46-2025', 'kts-2026-2030', 'theo-doi-quy-4-2026'] as const)('marks with number formats go from %s without a trace: the file is the same to the last byte', async (sample) => {
  const { workbook } = await openSample(sample);
  const before = await saveWorkbook(workbook);
  const names = workbook.book.worksheets.filter(({ sheetProtection }) => sheetProtection?.sheet !== true).map(({ name }) => name);
  await apply(...names.flatMap((name) => [mark('lagging', symbol, name), mark('onTrack', '"● "dd/mm/yyyy', name), mark('warning', undefined, name)]));
  expect(await saveWorkbook(workbook)).not.toEqual(before);
  await apply(...names.map((name) => remove('findings', name)));
  await apply(...names.map((name) => remove('progress', name)));
  expect(Buffer.from(await saveWorkbook(workbook)).equals(Buffer.from(before))).toBe(true);
});
