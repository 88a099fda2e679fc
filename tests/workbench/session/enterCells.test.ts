import fc from 'fast-check';
import { createWorkbook } from '../../../src/embedded/xlsx/EmbeddedWorkbook';
import type { CellEntry } from '../../../src/workbench/grid/GridEvents';
import { enterCells } from '../../../src/workbench/session/enterCells';
import { toUsNotation } from '../../../src/workbench/session/toUsNotation';

const typed = (text: string): CellEntry => ({ kind: 'typed', row0: 0, col0: 0, text });

function enter(entry: CellEntry, numberFormat?: string) {
  const workbook = createWorkbook(['Phụ lục']);
  const cell = workbook.book.worksheets[0]?.getCell('A1');
  if (!cell) throw new Error('no sheet');
  cell.value = 'cũ';
  if (numberFormat !== undefined) cell.numFmt = numberFormat;
  return { failure: enterCells(workbook, 'Phụ lục', [entry], 2026), cell };
}

test.each([
  ['31/12/2026', 46387, 'dd/mm/yyyy'],
  ['5/3/2026', 46086, 'dd/mm/yyyy'],
  ['62,5', 62.5, undefined],
  ['62,5%', 0.625, '0.00%'],
  ['1.234.567,5', 1234567.5, undefined],
  ['Sở Tài chính', 'Sở Tài chính', undefined],
  ["'01", '01', undefined],
  ['', null, undefined],
])('“%s” typed by staff becomes %p', (text, value, numberFormat) => {
  const { failure, cell } = enter(typed(text));
  expect(failure).toBeNull();
  expect(cell.value).toEqual(value);
  expect(cell.numFmt).toBe(numberFormat);
});

test('in a text cell everything stays text', () => {
  for (const text of ['31/12/2026', '62,5', '=1+2', '- Xây dựng']) expect(enter(typed(text), '@').cell.value).toBe(text);
});

test('a formula is calculated at once', () => {
  expect(enter(typed('=1+2')).cell.result).toBe(3);
});

test('a broken formula leaves the cell as it was', () => {
  const { failure, cell } = enter(typed('=1+('));
  expect(failure).toBe('invalid');
  expect(cell.value).toBe('cũ');
});

test('a locked cell of a protected sheet leaves the cell as it was', async () => {
  const workbook = createWorkbook(['Phụ lục']);
  const sheet = workbook.book.worksheets[0];
  if (!sheet) throw new Error('no sheet');
  sheet.getCell('A1').value = 'cũ';
  await sheet.protect('', {});
  expect(enterCells(workbook, 'Phụ lục', [typed('mới')], 2026)).toBe('protected');
  expect(sheet.getCell('A1').value).toBe('cũ');
});

test.each([
  ['31/12/2026', '12/31/2026'],
  ['1-7-2025', '7/1/2025'],
  ['3/4', '4/3'],
  ['10-15', '10-15'],
  ['12/31/2026', '12/31/2026'],
  ['1.234', '1234'],
  ['10,5 %', '10.5 %'],
])('%s is told to the host as %s', (text, told) => expect(toUsNotation(text)).toBe(told));

test('text without digits is never rewritten', () => {
  fc.assert(fc.property(fc.string().filter((text) => !/\d/.test(text)), (text) => toUsNotation(text) === text));
});
