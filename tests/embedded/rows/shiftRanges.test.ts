import { onFirstSheet, openExcel, refusalOf, valuesOf } from '../openExcel';

beforeEach(async () => {
  await openExcel(['A', 'B']);
  await onFirstSheet((sheet) => { sheet.getRange('A1:A6').values = [[1], [2], [3], [4], [5], [6]]; });
});

test.each<[what: string, address: string, act: (sheet: Excel.Worksheet) => void, after: string]>([
  ['below new rows moves down', 'A4', (sheet) => void sheet.getRange('2:3').insert('Down'), 'A!A6'],
  ['around new rows grows', 'A1:B4', (sheet) => void sheet.getRange('2:3').insert('Down'), 'A!A1:B6'],
  ['above stays', 'A1', (sheet) => void sheet.getRange('2:3').insert('Down'), 'A!A1'],
  ['of columns stays', 'B:C', (sheet) => void sheet.getRange('2:3').insert('Down'), 'A!B:C'],
  ['below rows that go moves up', 'A4:A5', (sheet) => sheet.getRange('2:3').delete('Up'), 'A!A2:A3'],
  ['that loses rows shrinks', 'A2:A5', (sheet) => sheet.getRange('2:3').delete('Up'), 'A!A2:A3'],
])('a range %s, in the same request and in the next', async (_what, address, act, after) => {
  await onFirstSheet(async (sheet, context) => {
    const kept = sheet.getRange(address).load('address');
    await context.sync();
    const fresh = sheet.getRange(address);
    act(sheet);
    fresh.load('address');
    kept.load('address');
    await context.sync();
    expect([fresh.address, kept.address]).toEqual([after, after]);
  });
});

test('what is written through a range that moved lands in its cells, and its looks do too', async () => {
  await onFirstSheet((sheet) => {
    const cell = sheet.getRange('A4');
    sheet.getRange('2:3').insert('Down');
    cell.values = [['bốn']];
    cell.format.font.bold = true;
  });
  expect((await valuesOf('A1:A8')).flat()).toEqual([1, '', '', 2, 3, 'bốn', 5, 6]);
});

test('the rows that insert was called on move down, and what it hands over are the new ones', async () => {
  await onFirstSheet(async (sheet, context) => {
    const rows = sheet.getRange('2:3');
    const added = rows.insert('Down').load('address');
    rows.load('address');
    await context.sync();
    expect([added.address, rows.address]).toEqual(['A!2:3', 'A!4:5']);
  });
});

test('a range whose cells are gone is of no use', async () => {
  expect(await refusalOf((context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    const cell = sheet.getRange('A2');
    sheet.getRange('2:3').delete('Up');
    cell.values = [['x']];
  })).toMatchObject({ code: 'InvalidReference' });
});

test('ranges of another sheet stay', async () => {
  await onFirstSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.getItem('B').getRange('A4');
    sheet.getRange('2:3').insert('Down');
    other.load('address');
    await context.sync();
    expect(other.address).toBe('B!A4');
  });
});
