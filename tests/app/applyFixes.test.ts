import { applyFixes } from '../../src/app/applyFixes';
import { undoFixes } from '../../src/app/undoFixes';
import type { CellValue } from '../../src/core/model/cell';
import type { ChangedCell, ChosenFix } from '../../src/core/model/review';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { cellText } from '../../src/core/text/cellText';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { findingOf, replaceAt } from '../builders/findingBuilder';
import { openExcel } from '../embedded/openExcel';

const port = createExcelWorkbook();
const working = ({ counters }: EmbeddedExcel) => counters.requests - counters.releases;

interface Cell {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

/** Column A of sheet PL with these cells, typed there as in Excel. */
async function openColumn(cells: readonly Cell[]): Promise<EmbeddedExcel> {
  const excel = await openExcel(['PL']);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('PL');
    cells.forEach(({ value, numberFormat }, row0) => {
      const range = sheet.getRangeByIndexes(row0, 0, 1, 1);
      if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
      range.values = [[value]];
    });
    await context.sync();
  });
  return excel;
}

/** Value, formula, number format and type of the first cells of column A, as Excel tells them. */
function column(count: number) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('PL').getRangeByIndexes(0, 0, count, 1).load('values,formulas,numberFormat,valueTypes');
    await context.sync();
    const { values, formulas, numberFormat, valueTypes } = range;
    return values.map(([value], row) => [value, formulas[row]?.[0], numberFormat[row]?.[0], valueTypes[row]?.[0]] as unknown[]);
  });
}

const chosen = (...findings: readonly ChosenFix['finding'][]): readonly ChosenFix[] => findings.map((finding) => ({ finding }));

const made: readonly (readonly [sentence: string, before: Cell, finding: { expected: string; replacement: string; number?: number }, after: readonly unknown[]])[] = [
  ['words are replaced', { value: 'Sớ Tài chính' }, { expected: 'Sớ Tài chính', replacement: 'Sở Tài chính' }, ['Sở Tài chính', 'Sở Tài chính', 'General', 'String']],
  ['a text that looks like a date stays text', { value: "'6/2028 " }, { expected: '6/2028 ', replacement: '6/2028' }, ['6/2028', '6/2028', 'General', 'String']],
  ['a text that looks like a number stays text', { value: "'1" }, { expected: '1', replacement: '01' }, ['01', '01', 'General', 'String']],
  ['a list with dashes stays text', { value: "'- Sớ A" }, { expected: '- Sớ A', replacement: '- Sở A' }, ['- Sở A', '- Sở A', 'General', 'String']],
  ['a text that looks like a formula stays text', { value: "'=1+1 " }, { expected: '=1+1 ', replacement: '=1+1' }, ['=1+1', '=1+1', 'General', 'String']],
  ['a cell formatted as text keeps its format', { value: '2025- 2030', numberFormat: '@' }, { expected: '2025- 2030', replacement: '2025-2030' }, ['2025-2030', '2025-2030', '@', 'String']],
  ['the number of a row becomes text, since 7.10 is no number', { value: 7.1 }, { expected: '7,1', replacement: '7.10' }, ['7.10', '7.10', 'General', 'String']],
  ['a number stays a number in its own format', { value: 0.62, numberFormat: '0.00' }, { expected: '0,62', replacement: '62', number: 62 }, [62, 62, '0.00', 'Double']],
  ['a number written as text becomes a number', { value: '80', numberFormat: '@' }, { expected: '80', replacement: '80', number: 80 }, [80, 80, 'General', 'Double']],
  ['a text under a format for numbers keeps that format', { value: "'- Sớ A", numberFormat: '0.00' }, { expected: '- Sớ A', replacement: '- Sở A' }, ['- Sở A', '- Sở A', '0.00', 'String']],
  ['a date becomes text, and its cell a cell for text', { value: 46905, numberFormat: 'mmm-yy' }, { expected: '6/2028', replacement: '6/2028' }, ['6/2028', '6/2028', '@', 'String']],
  ['a cell may be emptied', { value: 'nt' }, { expected: 'nt', replacement: '' }, ['', '', 'General', 'Empty']],
];

test.each(made)('%s; taken back, the cell is as it was', async (_, before, { expected, replacement, number }, after) => {
  await openColumn([{ value: 'TT' }, before]);
  const [, original] = await column(2);
  const outcome = await applyFixes(port, chosen(replaceAt(1, expected, replacement, number)));
  expect(outcome.refused).toEqual([]);
  expect((await column(2))[1]).toEqual(after);
  expect(await undoFixes(port, outcome.changed)).toMatchObject({ changed: [{}], refused: [] });
  expect((await column(2))[1]).toEqual(original);
});

const everyType: readonly Cell[] = [
  { value: 'Sở Tài chính' }, { value: "'6/2028" }, { value: "'=A1" }, { value: "'- Xây dựng" }, { value: "'007" }, { value: "'" }, { value: "''nháy'" },
  { value: '01', numberFormat: '@' }, { value: '=A1', numberFormat: '@' }, { value: '9/2025', numberFormat: '@' }, { value: 0.9, numberFormat: '0%' }, { value: 1234.5, numberFormat: '#,##0.0' },
  { value: 46905, numberFormat: 'mmm-yy' }, { value: 46905, numberFormat: '"Tháng "m/yyyy' }, { value: 7.1 }, { value: true }, { value: false }, { value: '' }, { value: '', numberFormat: 'dd/mm/yyyy' },
  { value: 'Dòng một\nDòng hai' }, { value: 'mới TRUE' }, { value: "'TRUE" }, { value: ' Sở  ' },
];

test('a workbook with cells of every type is, corrected and taken back, what it was', async () => {
  await openColumn(everyType);
  const before = await column(everyType.length);
  const texts = before.map(([value]) => value);
  expect(texts[1]).toBe('6/2028');
  const readings = await port.run((session) => session.readCells(everyType.map((_, row0) => ({ sheet: 'PL', row0, col0: 0 }))));
  const fixes = readings.map((reading, row0) => replaceAt(row0, cellText(reading?.value ?? '', reading?.numberFormat ?? ''), `Sửa ${row0}`));
  const { changed, refused } = await applyFixes(port, chosen(...fixes));
  expect(refused).toEqual([]);
  expect((await column(everyType.length)).map(([value]) => value)).toEqual(everyType.map((_, row0) => `Sửa ${row0}`));
  await undoFixes(port, changed);
  expect(await column(everyType.length)).toEqual(before);
});

test('a cell that changed since it was checked, or holds a formula, is left as it is and told with what it holds', async () => {
  await openColumn([{ value: 'TT' }, { value: 'Sở Nội vụ' }, { value: '="Sớ"&" X"' }, { value: 'Sớ Tài chính' }]);
  const before = await column(4);
  const outcome = await applyFixes(port, chosen(replaceAt(1, 'Sớ Nội vụ', 'Sở Nội vụ'), replaceAt(2, 'Sớ X', 'Sở X'), { ...replaceAt(3, 'a', 'b'), at: { sheet: 'Trang đã xóa', row0: 3, col0: 0 } }));
  expect(outcome).toEqual({
    changed: [],
    refused: [
      { at: { sheet: 'PL', row0: 1, col0: 0 }, reason: 'changed', found: 'Sở Nội vụ' },
      { at: { sheet: 'PL', row0: 2, col0: 0 }, reason: 'formula', found: 'Sớ X' },
      { at: { sheet: 'Trang đã xóa', row0: 3, col0: 0 }, reason: 'gone', found: '' },
    ],
  });
  expect(await column(4)).toEqual(before);
});

test('locked cells of a protected sheet are left as they are, the others are put right', async () => {
  const excel = await openColumn([{ value: 'TT' }, { value: 'Sớ A' }, { value: 'Sớ A' }]);
  const sheet = excel.workbook.book.getWorksheet('PL');
  const open = sheet?.getCell('A3');
  if (open) open.protection = { locked: false };
  await sheet?.protect('', {});
  const { changed, refused } = await applyFixes(port, chosen(replaceAt(1, 'Sớ A', 'Sở A'), replaceAt(2, 'Sớ A', 'Sở A')));
  expect(refused).toEqual([{ at: { sheet: 'PL', row0: 1, col0: 0 }, reason: 'locked', found: 'Sớ A' }]);
  expect(changed.map(({ at }) => at.row0)).toEqual([2]);
  expect((await column(3)).map(([value]) => value)).toEqual(['TT', 'Sớ A', 'Sở A']);
});

test('several corrections of one cell are made together where they change different words', async () => {
  await openColumn([{ value: 'TT' }, { value: 'UBND xã và Sớ A' }]);
  const fixes = ['Ủy ban nhân dân cấp xã và Sớ A', 'UBND xã; Sớ A', 'Ủy ban xã và Sớ A', 'UBND xã và Sở A'].map((replacement) => replaceAt(1, 'UBND xã và Sớ A', replacement));
  const { changed, refused } = await applyFixes(port, chosen(...fixes));
  expect(changed).toHaveLength(1);
  expect(changed[0]?.after.value).toBe('Ủy ban nhân dân cấp xã; Sở A');
  expect(refused.map(({ reason }) => reason)).toEqual(['overlapping']);
});

test('of several names on offer the chosen one is taken; nothing happens where none is chosen', async () => {
  const excel = await openColumn([{ value: 'TT' }, { value: 'Sở Nôi vụ' }]);
  const finding = findingOf({ fix: { kind: 'choose', expected: 'Sở Nôi vụ', replacements: ['Sở Nội vụ', 'Sở Ngoại vụ'] } });
  const requests = working(excel);
  expect(await applyFixes(port, [{ finding }])).toEqual({ changed: [], refused: [] });
  expect(working(excel)).toBe(requests);
  await applyFixes(port, [{ finding, choice: 1 }]);
  expect((await column(2))[1]?.[0]).toBe('Sở Ngoại vụ');
});

test('a series is renumbered whole or not at all', async () => {
  const series = (rows: readonly number[]) => findingOf({ fix: { kind: 'series', changes: rows.map((row0) => ({ at: { sheet: 'PL', row0, col0: 0 }, expected: String(row0), replacement: String(row0 + 1), number: row0 + 1 })) } });
  await openColumn([{ value: 'TT' }, { value: 1 }, { value: 2 }, { value: 'x' }]);
  expect(await applyFixes(port, [{ finding: series([1, 2, 3]) }])).toMatchObject({ changed: [], refused: [{ reason: 'changed', found: 'x' }] });
  expect(await applyFixes(port, [{ finding: series([1, 2]) }])).toMatchObject({ changed: [{}, {}], refused: [] });
  expect((await column(4)).map(([value]) => value)).toEqual(['TT', 2, 3, 'x']);
});

test('a cell that the user touched after the correction keeps what was put there', async () => {
  await openColumn([{ value: 'TT' }, { value: 'Sớ A' }, { value: 'Sớ B' }, { value: 'Sớ C' }]);
  const { changed } = await applyFixes(port, chosen(replaceAt(1, 'Sớ A', 'Sở A'), replaceAt(2, 'Sớ B', 'Sở B'), replaceAt(3, 'Sớ C', 'Sở C')));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('PL');
    sheet.getRange('A3').values = [['Sở Nội vụ']];
    sheet.getRange('A4').formulas = [['="Sở C"']];
    await context.sync();
  });
  const outcome = await undoFixes(port, changed);
  expect(outcome.refused).toEqual([
    { at: { sheet: 'PL', row0: 2, col0: 0 }, reason: 'changed', found: 'Sở Nội vụ' },
    { at: { sheet: 'PL', row0: 3, col0: 0 }, reason: 'formula', found: 'Sở C' },
  ]);
  expect((await column(4)).map(([value]) => value)).toEqual(['TT', 'Sớ A', 'Sở Nội vụ', 'Sở C']);
});

test('two rounds of corrections are taken back at once', async () => {
  await openColumn([{ value: 'TT' }, { value: 'Sớ A và Sở B' }]);
  const first = await applyFixes(port, chosen(replaceAt(1, 'Sớ A và Sở B', 'Sở A và Sở B')));
  const second = await applyFixes(port, chosen(replaceAt(1, 'Sở A và Sở B', 'Sở A; Sở B')));
  await undoFixes(port, [...first.changed, ...second.changed]);
  expect((await column(2))[1]?.[0]).toBe('Sớ A và Sở B');
});

test('a thousand corrections take three requests, and as many to take them back', async () => {
  const rows = Array.from({ length: 1000 }, (_, row0) => row0);
  const excel = await openColumn(rows.map((row0) => ({ value: `Sớ ${row0}` })));
  let requests = working(excel);
  const { changed } = await applyFixes(port, chosen(...rows.map((row0) => replaceAt(row0, `Sớ ${row0}`, `Sở ${row0}`))));
  expect(changed).toHaveLength(1000);
  expect(working(excel) - requests).toBeLessThanOrEqual(3);
  requests = working(excel);
  expect((await undoFixes(port, changed)).changed).toHaveLength(1000);
  expect(working(excel) - requests).toBeLessThanOrEqual(3);
});

test('a failure before anything was written is told, and the cell is as it was', async () => {
  const excel = await openColumn([{ value: 'TT' }, { value: 'Sớ A' }]);
  excel.setFaults([{ request: 3, code: 'GeneralException', when: 'before' }]);
  await expect(applyFixes(port, chosen(replaceAt(1, 'Sớ A', 'Sở A')))).rejects.toMatchObject({ name: 'WorkbookFailure' });
  excel.setFaults([]);
  expect((await column(2))[1]?.[0]).toBe('Sớ A');
});

test('what was written before a failure is told as changed, so that it can be taken back', async () => {
  const excel = await openColumn([{ value: 'TT' }, { value: 'Sớ A' }, { value: 'Sớ B' }]);
  excel.setFaults([{ request: 3, code: 'GeneralException', when: 'after' }]);
  const { changed, refused } = await applyFixes(port, chosen(replaceAt(1, 'Sớ A', 'Sở A'), replaceAt(2, 'Sớ B', 'Sở B')));
  excel.setFaults([]);
  expect({ rows: changed.map(({ at }) => at.row0), refused }).toEqual({ rows: [1, 2], refused: [] });
  await undoFixes(port, changed);
  expect((await column(3)).map(([value]) => value)).toEqual(['TT', 'Sớ A', 'Sớ B']);
});

test('what was written before a refusal is told as changed, what was not as locked', async () => {
  const excel = await openColumn([{ value: 'TT' }, { value: 'Sớ A' }, { value: 46905, numberFormat: 'mmm-yy' }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('B').getRange('A1').values = [['Sớ B']];
    await context.sync();
  });
  const sheet = excel.workbook.book.getWorksheet('PL');
  for (const address of ['A2', 'A3']) {
    const cell = sheet?.getCell(address);
    if (cell) cell.protection = { locked: false };
  }
  await sheet?.protect('', {});
  const outcome = await applyFixes(port, chosen({ ...replaceAt(0, 'Sớ B', 'Sở B'), at: { sheet: 'B', row0: 0, col0: 0 } }, replaceAt(1, 'Sớ A', 'Sở A'), replaceAt(2, '6/2028', 'Tháng 6/2028')));
  expect(outcome.changed.map(({ at }) => at.sheet)).toEqual(['B', 'PL']);
  expect(outcome.refused).toEqual([{ at: { sheet: 'PL', row0: 2, col0: 0 }, reason: 'locked', found: '6/2028' }]);
});

test('nothing to take back costs nothing', async () => {
  const excel = await openExcel(['PL']);
  const nothing: readonly ChangedCell[] = [];
  expect(await undoFixes(port, nothing)).toEqual({ changed: [], refused: [] });
  expect(working(excel)).toBe(0);
});
