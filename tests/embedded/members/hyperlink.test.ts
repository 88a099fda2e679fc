import { onFirstSheet, openExcel, refusalOf, valuesOf } from '../openExcel';

beforeEach(() => openExcel(['A']));

const refused = (hyperlink: object) => refusalOf((context) => {
  context.workbook.worksheets.getFirst().getRange('A1').hyperlink = hyperlink;
});

test.each<readonly [sentence: string, hyperlink: object]>([
  ['no place', { screenTip: 'x' }],
  ['an empty place', { documentReference: '' }],
  ['an address and a place at once', { address: 'https://vidu.vn', documentReference: 'A!B5' }],
  ['a member that there is not', { documentReference: 'A!B5', tooltip: 'x' }],
  ['a tip longer than Excel takes', { documentReference: 'A!B5', screenTip: 'x'.repeat(256) }],
  ['a text that would become a number', { documentReference: 'A!B5', textToDisplay: '12' }],
  ['a text that would become a formula', { documentReference: 'A!B5', textToDisplay: '=1+1' }],
])('%s is refused', async (_, hyperlink) => {
  expect(await refused(hyperlink)).toMatchObject({ code: 'InvalidArgument' });
});

test('a linked cell is dressed by Excel, and keeps what it held', async () => {
  const font = await onFirstSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.values = [['chỗ']];
    cell.format.font.name = 'Times New Roman';
    cell.hyperlink = { documentReference: "'A'!B5" };
    const { font: dressed } = cell.format;
    dressed.load('name,underline,color');
    await context.sync();
    return [dressed.name, dressed.underline, dressed.color];
  });
  expect(font).toEqual(['Calibri', 'Single', '#0563C1']);
  expect(await valuesOf('A1')).toEqual([['chỗ']]);
});

test('an empty cell shows where its link leads', async () => {
  await onFirstSheet((sheet) => {
    sheet.getRange('A1').hyperlink = { documentReference: "'A'!B5" };
  });
  expect(await valuesOf('A1')).toEqual([["'A'!B5"]]);
});

test('links are set for many cells at once', async () => {
  const links = await onFirstSheet(async (sheet, context) => {
    sheet.getRange('A1:A2').values = [['một'], ['hai']];
    sheet.getRange('A1:A2').setCellProperties([[{ hyperlink: { documentReference: 'A!B1' } }], [{}]]);
    const cells = ['A1', 'A2'].map((address) => sheet.getRange(address).load('hyperlink'));
    await context.sync();
    return cells.map(({ hyperlink }) => hyperlink as { documentReference?: string } | null);
  });
  expect(links).toEqual([expect.objectContaining({ documentReference: 'A!B1', textToDisplay: 'một' }), null]);
});
