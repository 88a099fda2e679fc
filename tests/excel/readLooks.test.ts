import type { AreaFormat } from '../../src/core/model/edit';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { openWorkbook } from '../../src/embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openSample } from '../builders/openSample';
import { onFirstSheet, openExcel } from '../embedded/openExcel';

const port = createExcelWorkbook();
const place = (row0: number, col0: number, sheet = 'A') => ({ sheet, row0, col0 });
const looks = (...places: readonly ReturnType<typeof place>[]) => port.run((session) => session.readLooks(places));
const requests = ({ counters }: EmbeddedExcel) => counters.requests - counters.releases;

/** What Excel starts with. */
const plain: AreaFormat = { fontName: 'Calibri', fontSize: 11, bold: false, italic: false, underline: false, fontColor: '#000000', wrap: false, vertical: 'Bottom' };

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openExcel(['A', 'B']);
});

test('a cell that nobody dressed has neither fill nor lines', async () => {
  expect(await looks(place(4, 4))).toEqual([{ format: plain, columnPoints: 48 }]);
});

test.each<[string, (cell: Excel.Range) => void, AreaFormat]>([
  ['its font', ({ format: { font } }) => Object.assign(font, { name: 'Times New Roman', size: 13, bold: true, italic: true, color: '#7A0000' }), { fontName: 'Times New Roman', fontSize: 13, bold: true, italic: true, fontColor: '#7A0000' }],
  ['its underline', ({ format: { font } }) => { font.underline = 'Double'; }, { underline: true }],
  ['its fill', ({ format: { fill } }) => { fill.color = '#EDEDED'; }, { fill: '#EDEDED' }],
  ['how its text stands', ({ format }) => Object.assign(format, { horizontalAlignment: 'Justify', verticalAlignment: 'Center', wrapText: true }), { horizontal: 'Justify', vertical: 'Center', wrap: true }],
  ['a line below', ({ format }) => Object.assign(format.borders.getItem('EdgeBottom'), { style: 'Dash', weight: 'Medium', color: '#7F7F7F' }), { border: { style: 'Dash', weight: 'Medium', color: '#7F7F7F' } }],
  ['a line at its left where there is none below', ({ format }) => Object.assign(format.borders.getItem('EdgeLeft'), { style: 'Continuous', weight: 'Hairline', color: '#000000' }), { border: { style: 'Continuous', weight: 'Hairline', color: '#000000' } }],
])('%s is told', async (_what, dress, look) => {
  await onFirstSheet((sheet) => dress(sheet.getRange('B2')));
  expect(await looks(place(1, 1))).toEqual([{ format: { ...plain, ...look }, columnPoints: 48 }]);
});

test.each<[string, (cell: Excel.Range) => void]>([
  ['white, which is what Excel says of no fill', ({ format: { fill } }) => { fill.color = '#FFFFFF'; }],
  ['an alignment that areas are not given', ({ format }) => Object.assign(format, { horizontalAlignment: 'CenterAcrossSelection' })],
  ['a line above', ({ format }) => { format.borders.getItem('EdgeTop').style = 'Continuous'; }],
])('%s is passed over', async (_what, dress) => {
  await onFirstSheet((sheet) => dress(sheet.getRange('B2')));
  expect((await looks(place(1, 1)))[0]?.format).toEqual(plain);
});

test('what differs within one cell is left out, and the rest is told', async () => {
  const sheet = excel.workbook.book.getWorksheet('A');
  if (!sheet) throw new Error('no sheet');
  sheet.getCell('B2').value = { richText: [{ text: 'Tình hình ', font: { name: 'Calibri', size: 11, bold: true } }, { text: 'thực hiện', font: { name: 'Calibri', size: 11, bold: false, underline: true } }] };
  const [look] = await looks(place(1, 1));
  expect(look?.format).not.toHaveProperty('bold');
  expect(look?.format).not.toHaveProperty('underline');
  expect(look?.format).toMatchObject({ fontName: 'Calibri', fontSize: 11, wrap: false });
});

test('many cells of several sheets are asked in one request, in the order asked', async () => {
  await onFirstSheet((sheet) => { sheet.getRange('C:C').format.columnWidth = 99; });
  const before = requests(excel);
  expect((await looks(place(0, 2), place(0, 2, 'B'), place(5, 2))).map(({ columnPoints }) => columnPoints)).toEqual([99, 48, 99]);
  expect(requests(excel) - before).toBe(1);
});

test('no cells, no looks', async () => {
  expect(await looks()).toEqual([]);
});

test('a sheet that is gone is told as such', async () => {
  await expect(looks(place(0, 0, 'Đã xóa'))).rejects.toMatchObject({ code: 'sheet-gone' });
});

test('cells can be read on a protected sheet', async () => {
  await onFirstSheet((sheet) => sheet.protection.protect());
  expect(await looks(place(0, 0))).toEqual([{ format: plain, columnPoints: 48 }]);
});

test('a hidden column is nothing wide', async () => {
  await onFirstSheet((sheet) => { sheet.getRange('C:C').columnHidden = true; });
  expect((await looks(place(0, 2)))[0]?.columnPoints).toBe(0);
});

test('an area dressed like a cell of a real plan looks like it, also after saving and opening again', async () => {
  const { workbook } = await openSample('kh46-2025');
  const [sheet] = workbook.book.worksheets;
  if (!sheet) throw new Error('no sheet');
  const [model] = await looks(place(6, 1, sheet.name));
  if (!model) throw new Error('no look');
  expect(model.format.border).toBeDefined();
  const area = { row0: 6, col0: 20, rowCount: 3, colCount: 2 };
  await port.run((session) => session.apply([
    { kind: 'formatAreas', sheet: sheet.name, areas: [area], format: model.format },
    { kind: 'setColumnPoints', sheet: sheet.name, col0: 20, points: model.columnPoints },
  ]));
  const dressed = [place(6, 20, sheet.name), place(8, 20, sheet.name)];
  expect(await looks(...dressed)).toEqual([model, model]);
  const again = await openExcel();
  again.replaceWorkbook(await openWorkbook(await saveWorkbook(workbook)));
  expect(await looks(...dressed)).toEqual([model, model]);
});
