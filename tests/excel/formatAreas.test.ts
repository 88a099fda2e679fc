import type { BorderLook, WorkbookEdit } from '../../src/core/model/edit';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { onFirstSheet, openExcel } from '../embedded/openExcel';

const apply = (...edits: readonly WorkbookEdit[]) => createExcelWorkbook().run((session) => session.apply(edits));
const area = { row0: 1, col0: 1, rowCount: 2, colCount: 2 };
const bordered = (border: BorderLook): WorkbookEdit => ({ kind: 'formatAreas', sheet: 'A', areas: [area], format: { border } });

beforeEach(async () => {
  await openExcel(['A']);
});

function lineOf(address: string, edge: Excel.BorderIndex | 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight') {
  return onFirstSheet(async (sheet, context) => {
    const border = sheet.getRange(address).format.borders.getItem(edge as 'EdgeTop').load('style,weight,color');
    await context.sync();
    return { style: border.style, weight: border.weight, color: border.color };
  });
}

const lines: readonly BorderLook[] = [
  { style: 'Continuous', weight: 'Thin', color: '#000000' },
  { style: 'Continuous', weight: 'Hairline', color: '#404040' },
  { style: 'Continuous', weight: 'Thick', color: '#7A0000' },
  { style: 'Dash', weight: 'Medium', color: '#000000' },
  { style: 'Dot', weight: 'Thin', color: '#0000FF' },
  { style: 'Double', weight: 'Thick', color: '#000000' },
];

test.each(lines)('lines $style $weight $color run along every edge and between the cells, and no further', async (border) => {
  await apply(bordered(border));
  for (const address of ['B2', 'C2', 'B3', 'C3']) {
    for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) expect(await lineOf(address, edge)).toEqual(border);
  }
  expect((await lineOf('D2', 'EdgeRight')).style).toBe('None');
  expect((await lineOf('B4', 'EdgeBottom')).style).toBe('None');
});

test('lines of the style None are taken away, not drawn by their weight', async () => {
  await apply(bordered({ style: 'Continuous', weight: 'Thin', color: '#000000' }), bordered({ style: 'None', weight: 'Thin', color: '#000000' }));
  for (const address of ['B2', 'C3']) expect((await lineOf(address, 'EdgeBottom')).style).toBe('None');
});

test('a single cell has no lines inside to ask for', async () => {
  await apply({ kind: 'formatAreas', sheet: 'A', areas: [{ ...area, rowCount: 1, colCount: 1 }], format: { border: { style: 'Continuous', weight: 'Thin', color: '#000000' } } });
  expect((await lineOf('B2', 'EdgeRight')).style).toBe('Continuous');
});

test.each([
  [99, 99],
  [100, 99.75],
  [48, 48],
  [66.75, 66.75],
])('a column of %d points is %d points wide: whole pixels', async (points, width) => {
  await apply({ kind: 'setColumnPoints', sheet: 'A', col0: 27, points });
  const read = await onFirstSheet(async (sheet, context) => {
    const { format } = sheet.getRange('AB5').load('format/columnWidth');
    await context.sync();
    return format.columnWidth;
  });
  expect(read).toBe(width);
});

test.each<[string, WorkbookEdit]>([
  ['lines', bordered({ style: 'Continuous', weight: 'Thin', color: '#000000' })],
  ['a column\'s width', { kind: 'setColumnPoints', sheet: 'A', col0: 3, points: 90 }],
])('a protected sheet refuses %s, and is told', async (_what, edit) => {
  await onFirstSheet((sheet) => sheet.protection.protect());
  await expect(apply(edit)).rejects.toMatchObject({ code: 'sheet-protected' });
});

test('a column given no width is hidden, and shown again once it has some', async () => {
  const column = () =>
    onFirstSheet(async (sheet, context) => {
      const range = sheet.getRange('D:D').load('columnHidden,format/columnWidth');
      await context.sync();
      return [range.columnHidden, range.format.columnWidth];
    });
  await apply({ kind: 'setColumnPoints', sheet: 'A', col0: 3, points: 90 }, { kind: 'setColumnPoints', sheet: 'A', col0: 3, points: 0 });
  expect(await column()).toEqual([true, 0]);
  await apply({ kind: 'setColumnPoints', sheet: 'A', col0: 3, points: 60 });
  expect(await column()).toEqual([false, 60]);
});

test('a number format holds for empty cells, and for no other ones', async () => {
  await apply({ kind: 'formatAreas', sheet: 'A', areas: [area, { ...area, row0: 8 }], format: { numberFormat: 'dd/mm/yyyy' } });
  const formats = await onFirstSheet(async (sheet, context) => {
    const ranges = ['B2:C3', 'B9:C10', 'B4', 'D2'].map((address) => sheet.getRange(address).load('numberFormat'));
    await context.sync();
    return ranges.map(({ numberFormat }) => new Set(numberFormat.flat()));
  });
  expect(formats.map((each) => [...each])).toEqual([['dd/mm/yyyy'], ['dd/mm/yyyy'], ['General'], ['General']]);
});
