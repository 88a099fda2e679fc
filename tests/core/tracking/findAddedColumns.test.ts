import type { Appendix } from '../../../src/core/model/appendix';
import type { AddedColumn } from '../../../src/core/model/tracking';
import { findAddedColumns } from '../../../src/core/tracking/findAddedColumns';
import { sheetOf } from '../../builders/sheetBuilder';
import { appendicesOf, taskRows, type Rows } from '../../builders/trackingPlan';

const tracked: Rows = taskRows.map((row, index) => [...row, index === 0 ? 'Kiến nghị' : '']);
const [single] = appendicesOf(sheetOf(tracked));
if (!single) throw new Error('no table');
const memory: AddedColumn = { sheet: 'Phụ lục', role: 'proposal', heading: 'Kiến nghị', pointsBefore: 48, signature: single.signature };

function found(rows: Rows, memories: readonly AddedColumn[] = [memory], { name = 'Phụ lục', sheetNames = ['Phụ lục'] } = {}) {
  const appendices: readonly Appendix[] = appendicesOf(sheetOf(rows, { name }));
  return findAddedColumns(memories, appendices, sheetNames).map(({ appendix, column }) => [appendix.firstHeaderRow0, column.col0]);
}

const moved = tracked.map(([ordinal = '', content = '', ...rest]) => [ordinal, ...rest.slice(-1), content, ...rest.slice(0, -1)]);
const wide = tracked.map((row, index) => [...row, index === 0 ? 'Ghi chú' : '']);
const elsewhere = taskRows.map((row, index) => [...row, index === 0 ? 'Kiến nghị' : '', index === 0 ? 'Ghi chú' : '']);

test.each<[string, Rows, readonly (readonly number[])[]]>([
  ['where it was put', tracked, [[0, 4]]],
  ['further left', moved, [[0, 1]]],
  ['beside a column that came since', wide, [[0, 4]]],
  ['lower down', [['PHỤ LỤC II'], [], ...tracked], [[2, 4]]],
  ['in the table it was put beside, of two that have such a column', [...tracked, [], ['PHỤ LỤC II'], ...elsewhere], [[0, 4]]],
])('a column is found %s', (_, rows, places) => {
  expect(found(rows)).toEqual(places);
});

test.each<[string, Rows]>([
  ['under another heading: it was renamed', tracked.map((row) => row.map((cell) => (cell === 'Kiến nghị' ? 'Kiến nghị của xã' : cell)))],
  ['where it is gone', taskRows],
  ['where two tables have one and neither is the one it was put beside', [...wide, [], ['PHỤ LỤC II'], ...elsewhere]],
])('no column is found %s', (_, rows) => {
  expect(found(rows)).toEqual([]);
});

test('two columns are remembered, and both tables are found, each its own', () => {
  const rows = [...tracked, [], ['PHỤ LỤC II'], ...elsewhere];
  expect(found(rows, [memory, { ...memory, signature: 'other' }])).toEqual([[0, 4], [6, 4]]);
  expect(found(rows, [{ ...memory, signature: 'other' }, memory])).toEqual([[6, 4], [0, 4]]);
});

test('on a renamed sheet the headings of the whole table tell it', () => {
  expect(found(tracked, [memory], { name: 'Biểu 1', sheetNames: ['Biểu 1'] })).toEqual([[0, 4]]);
  expect(found(wide, [memory], { name: 'Biểu 1', sheetNames: ['Biểu 1'] })).toEqual([]);
});

test('of sheets alike the renamed one is told by the others, which are remembered by their names', () => {
  const [first, renamed] = ['Phụ lục', 'Biểu 1'].map((name) => appendicesOf(sheetOf(tracked, { name })));
  const memories = [memory, { ...memory, sheet: 'Phụ lục (2)' }];
  const columns = findAddedColumns(memories, [...(first ?? []), ...(renamed ?? [])], ['Phụ lục', 'Biểu 1']);
  expect(columns.map(({ appendix: { sheet }, memory: { sheet: once } }) => [sheet, once])).toEqual([['Phụ lục', 'Phụ lục'], ['Biểu 1', 'Phụ lục (2)']]);
});

test('a copy of the sheet is the user’s own', () => {
  expect(found(tracked, [memory], { name: 'Phụ lục (2)', sheetNames: ['Phụ lục', 'Phụ lục (2)'] })).toEqual([]);
});
