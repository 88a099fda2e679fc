import { createLegendReader, legendLines } from '../../../../src/core/progress/colours/legend';
import { findLegend, withoutLegend } from '../../../../src/core/progress/colours/withoutLegend';
import { legendWords } from '../../../../src/data/legendWords';
import { sheetOf } from '../../../builders/sheetBuilder';

const isOurs = createLegendReader(legendWords);
const lines = legendLines(legendWords, '2026-12-09', { unit: null, unitRole: 'any' }).map(({ text }) => text);
const table = [['TT', 'Nhiệm vụ'], ['1', 'Xây dựng Đề án'], ['2', 'Ban hành Kế hoạch']];
const legend = lines.map((line) => ['', line]);

test('a sheet with a legend below its table is the sheet it was before', () => {
  expect(withoutLegend(sheetOf([...table, ['', ''], ...legend]), isOurs)).toEqual(sheetOf(table));
});

test('a sheet without one is handed back as it is', () => {
  const sheet = sheetOf(table);
  expect(withoutLegend(sheet, isOurs)).toBe(sheet);
});

test('what was written below and beside it stays', () => {
  const [head, ...rest] = legend;
  const written = [...table, ['', ''], ['ghi chú', head?.[1] ?? ''], ...rest, ['', 'Người lập biểu']];
  expect(withoutLegend(sheetOf(written), isOurs).values.slice(4)).toEqual([['ghi chú', ''], ['', ''], ['', ''], ['', ''], ['', ''], ['', 'Người lập biểu']]);
});

test('blank rows that end a sheet without a legend are kept', () => {
  const sheet = sheetOf([...table, ['', '']]);
  expect(withoutLegend(sheet, isOurs).values).toHaveLength(4);
});

test('its cells are found wherever they have moved, in places of the sheet', () => {
  const apart = sheetOf([...table, ['', lines[0] ?? ''], ['chen', ''], ['', lines[1] ?? '']], { row0: 3, col0: 2 });
  expect(findLegend(apart, isOurs)).toEqual([
    { row0: 6, col0: 3, text: lines[0] },
    { row0: 8, col0: 3, text: lines[1] },
  ]);
});

test('formulas are cut to the same rows', () => {
  const rows = [...table, ['', ''], ...legend];
  expect(withoutLegend(sheetOf(rows, { formulas: rows }), isOurs).formulas).toEqual(table);
});
