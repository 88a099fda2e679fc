import fc from 'fast-check';
import type { CellContent } from '../../src/core/model/edit';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { onFirstSheet, openExcel } from '../embedded/openExcel';

const port = createExcelWorkbook();
const place = { sheet: 'A', row0: 0, col0: 0 };
const restore = (content: CellContent) => port.run((session) => session.apply([{ kind: 'restoreCell', ...place, content, hasFormat: false }]));
const overwrite = (text: string, numberFormat: string) => restore({ value: text, formula: null, numberFormat });

async function standing() {
  const [reading] = await port.run((session) => session.readCells([place]));
  if (!reading) throw new Error('no cell');
  const { value, formula, numberFormat } = reading;
  const types = await onFirstSheet(async (sheet, context) => {
    const range = sheet.getRange('A1').load('valueTypes');
    await context.sync();
    return range.valueTypes;
  });
  return { value, formula, numberFormat, type: types[0]?.[0] };
}

const isQuoted = ({ workbook }: EmbeddedExcel) => [...workbook.quotedCells].some(({ address }) => address === 'A1');

/** What a user may have put into a cell, in the order in which it was done. */
const cells: readonly (readonly [string, (range: Excel.Range) => void])[] = [
  ['nothing', () => undefined],
  ['nothing, in a cell formatted as a date', (range) => { range.numberFormat = [['mmm-yy']]; }],
  ['text', (range) => { range.values = [['Sở Y tế']]; }],
  ['text in several lines', (range) => { range.values = [['Sở Y tế;\nSở Nội vụ']]; }],
  ['a bullet after an apostrophe', (range) => { range.values = [["'- Sở Y tế"]]; }],
  ['a formula that is text', (range) => { range.values = [["'=1+1"]]; }],
  ['text that begins with an apostrophe', (range) => { range.values = [["''90"]]; }],
  ['an ordinal that is text', (range) => { range.values = [["'1.10"]]; }],
  ['a date that is text', (range) => { range.numberFormat = [['@']]; range.values = [['9/2025']]; }],
  ['a bullet in a text cell', (range) => { range.numberFormat = [['@']]; range.values = [['- Sở Y tế']]; }],
  ['an apostrophe in a text cell', (range) => { range.numberFormat = [['@']]; range.values = [["'90"]]; }],
  ['text under a date format', (range) => { range.numberFormat = [['dd/mm/yyyy']]; range.values = [["'31/12/2025"]]; }],
  ['a number', (range) => { range.values = [[0.35]]; }],
  ['a percentage', (range) => { range.values = [['90%']]; }],
  ['a date', (range) => { range.numberFormat = [['"Tháng "m/yyyy']]; range.values = [[45901]]; }],
  ['a number formatted as text afterwards', (range) => { range.values = [[12]]; range.numberFormat = [['@']]; }],
  ['a truth value', (range) => { range.values = [[false]]; }],
  ['a truth value formatted as text afterwards', (range) => { range.values = [[true]]; range.numberFormat = [['@']]; }],
  ['a formula', (range) => { range.formulas = [['=SUM(B1:B3)']]; range.numberFormat = [['#,##0']]; }],
  ['a formula formatted as text afterwards', (range) => { range.formulas = [['=1+1']]; range.numberFormat = [['@']]; }],
];

test.each(cells)('%s comes back as it was: content, type and number format', async (_what, fill) => {
  const excel = await openExcel(['A']);
  await onFirstSheet((sheet) => fill(sheet.getRange('A1')));
  const before = await standing();
  const quotedBefore = isQuoted(excel);
  for (const numberFormat of ['General', '@', 'mmm-yy']) {
    await overwrite('- đã sửa', numberFormat);
    expect((await standing()).value).toBe('- đã sửa');
    await restore(before);
    expect(await standing()).toEqual(before);
    expect(isQuoted(excel) || !quotedBefore).toBe(true);
  }
});

test('text in a text cell shows no apostrophe, whatever it looks like', async () => {
  await openExcel(['A']);
  for (const text of ['- Sở Y tế', '=1+1', '01', '9/2025', 'TRUE', "'90"]) {
    await overwrite(text, '@');
    expect(await standing()).toEqual({ value: text, formula: null, numberFormat: '@', type: 'String' });
  }
});

test('whatever the text and the format, what is written is what is read', async () => {
  await openExcel(['A']);
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^['=+\-@ \d/.%a-zàệ;\n]{1,12}$/), fc.constantFrom('General', '@', 'mmm-yy', '0.0%'), async (text, numberFormat) => {
      await overwrite(text, numberFormat);
      expect(await standing()).toEqual({ value: text, formula: null, numberFormat, type: 'String' });
    }),
    { numRuns: 60 },
  );
});

test('a cell that was changed and put back leaves the file as it was', async () => {
  const excel = await openExcel(['A']);
  await onFirstSheet((sheet) => {
    sheet.getRange('A1:B1').values = [["'- Sở Y tế", 5]];
    sheet.getRange('A1').format.fill.color = '#FFFF00';
  });
  const before = Buffer.from(await saveWorkbook(excel.workbook));
  const reading = await standing();
  await overwrite('Sở Nội vụ', 'General');
  expect(Buffer.from(await saveWorkbook(excel.workbook)).equals(before)).toBe(false);
  await restore(reading);
  const after = await saveWorkbook(excel.workbook);
  expect(Buffer.from(after).equals(before)).toBe(true);
});

test('forty cells are put back in one request', async () => {
  const excel = await openExcel(['A']);
  const content: CellContent = { value: '- Sở Y tế', formula: null, numberFormat: '@' };
  await port.run((session) => session.apply(Array.from({ length: 40 }, (_, row0) => ({ kind: 'restoreCell' as const, sheet: 'A', row0, col0: 0, content, hasFormat: false }))));
  expect(excel.counters.requests - excel.counters.releases).toBe(1);
});
