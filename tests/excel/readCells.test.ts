import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { startEmbeddedExcel } from '../../src/embedded/startEmbeddedExcel';
import { createWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { onFirstSheet, openExcel } from '../embedded/openExcel';

const port = createExcelWorkbook();
const requests = ({ counters }: EmbeddedExcel) => counters.requests - counters.releases;
const at = (row0: number, col0 = 0, sheet = 'A') => ({ sheet, row0, col0 });
const read = (places: readonly ReturnType<typeof at>[]) => port.run((session) => session.readCells(places));

/** Puts one thing into cell A1, as typed, under a number format given before. */
function enter(typed: unknown, numberFormat = 'General') {
  return onFirstSheet((sheet) => {
    const range = sheet.getRange('A1');
    range.numberFormat = [[numberFormat]];
    range.formulas = [[typed]];
  });
}

test.each([
  ['text', 'Sở Y tế', 'General', { value: 'Sở Y tế', formula: null, numberFormat: 'General' }],
  ['a number', 12.5, '0.0', { value: 12.5, formula: null, numberFormat: '0.0' }],
  ['a truth value', true, 'General', { value: true, formula: null, numberFormat: 'General' }],
  ['a blank', '', 'mmm-yy', { value: '', formula: null, numberFormat: 'mmm-yy' }],
  ['a date', 45901, 'dd/mm/yyyy', { value: 45901, formula: null, numberFormat: 'dd/mm/yyyy' }],
  ['a formula', '=1+1', '0', { value: 2, formula: '=1+1', numberFormat: '0' }],
  ['a formula that gives text', '="=1"&"+1"', 'General', { value: '=1+1', formula: '="=1"&"+1"', numberFormat: 'General' }],
  ['a formula that gives nothing', '=""', 'General', { value: '', formula: '=""', numberFormat: 'General' }],
  ['text after an apostrophe that looks like a formula', "'=1+1", 'General', { value: '=1+1', formula: null, numberFormat: 'General' }],
  ['text in a text cell that looks like a formula', '=1+1', '@', { value: '=1+1', formula: null, numberFormat: '@' }],
  ['a bullet after an apostrophe', "'- Sở Y tế", 'General', { value: '- Sở Y tế', formula: null, numberFormat: 'General' }],
])('%s is read as what it is', async (_what, typed, numberFormat, expected) => {
  await openExcel(['A']);
  await enter(typed, numberFormat);
  expect(await read([at(0)])).toEqual([{ ...expected, isLocked: false, hasMixedLooks: false }]);
});

test('cells of sheets that are gone are null, in the order asked', async () => {
  await openExcel(['A', 'B']);
  await enter('x');
  const readings = await read([at(0, 0, 'Không có'), at(0), at(3, 3, 'B'), at(1, 1, 'Không có')]);
  expect(readings.map((reading) => reading && reading.value)).toEqual([null, 'x', '', null]);
});

test('a cell of a protected sheet is locked unless it was unlocked', async () => {
  await openExcel(['A', 'B']);
  await onFirstSheet((sheet) => {
    sheet.getRange('A2').format.protection.locked = false;
    sheet.protection.protect();
  });
  expect((await read([at(0), at(1), at(0, 0, 'B')])).map((reading) => reading?.isLocked)).toEqual([true, false, false]);
});

test.each([1, 40, 500])('%i cells of two sheets are read in two requests', async (count) => {
  const excel = await openExcel(['A', 'B']);
  const places = Array.from({ length: count }, (_, index) => at(index, index % 9, index % 2 === 0 ? 'A' : 'B'));
  expect(await read(places)).toHaveLength(count);
  expect(requests(excel)).toBe(2);
  expect(excel.counters.bytesIn).toBeLessThan(5 * 1024 * 1024);
});

test('thousands of cells are read in requests that Excel takes', async () => {
  const excel = await openExcel(['A']);
  const places = Array.from({ length: 4000 }, (_, index) => at(index));
  expect(await read(places)).toHaveLength(4000);
  expect(requests(excel)).toBe(4);
});

test('cells whose texts are too long for one answer are read in several', async () => {
  await openExcel(['A']);
  const text = 'Tổ chức thực hiện. '.repeat(1600);
  await onFirstSheet(async (sheet, context) => {
    for (let row = 1; row <= 100; row += 20) {
      sheet.getRange(`A${row}:A${row + 19}`).values = Array.from({ length: 20 }, () => [text]);
      await context.sync();
    }
  });
  const readings = await read(Array.from({ length: 100 }, (_, index) => at(index)));
  expect(readings.map((reading) => reading?.value)).toEqual(Array.from({ length: 100 }, () => text));
});

test('a failure is told', async () => {
  const excel = await openExcel(['A']);
  excel.setFaults([{ request: 2, code: 'ActivityLimitReached', when: 'before' }]);
  await expect(read([at(0)])).rejects.toMatchObject({ code: 'busy' });
});

test('a cell with one word in bold says so, since that look would be lost in writing', async () => {
  const workbook = createWorkbook(['A']);
  const sheet = workbook.book.getWorksheet('A');
  if (!sheet) throw new Error('no sheet');
  sheet.getCell('A1').value = { richText: [{ text: 'Sở ' }, { text: 'Y tế', font: { bold: true } }] };
  sheet.getCell('A2').value = { richText: [{ text: 'Sở ', font: { bold: true } }, { text: 'Y tế', font: { bold: true } }] };
  await startEmbeddedExcel(workbook);
  expect((await read([at(0), at(1), at(2)])).map((reading) => [reading?.value, reading?.hasMixedLooks])).toEqual([['Sở Y tế', true], ['Sở Y tế', false], ['', false]]);
});
