import { cellError } from '../../../src/core/rules/cell-error';
import { contextOf, indicatorAppendix, taskAppendix, type IndicatorRow, type ItemRow } from '../../builders/appendixBuilder';

const check = (rows: readonly ItemRow[]) => cellError.check(contextOf([taskAppendix(rows)]));
const work: ItemRow = { content: 'Xây dựng kho dữ liệu', lead: 'Sở Y tế', deadline: 'Tháng 9/2026' };

test.each<readonly [keyof ItemRow, ItemRow]>([
  ['content', { ...work, content: '#N/A' }],
  ['lead', { ...work, lead: '#REF!' }],
  ['supporting', { ...work, supporting: '#NAME?' }],
  ['deadline', { ...work, deadline: '#DIV/0!' }],
  ['deliverable', { ...work, deliverable: '#VALUE!' }],
  ['percentDone', { ...work, percentDone: '#N/A' }],
])('an error in the place of %s is told with what the cell shows', (role, row) => {
  expect(check([work, row])).toMatchObject([{ severity: 'error', messageId: 'one', at: { sheet: 'PL', row0: 5 }, data: { text: row[role] } }]);
});

test.each<readonly [keyof IndicatorRow, IndicatorRow]>([
  ['target', { target: '#N/A' }],
  ['baseline', { baseline: '#REF!' }],
  ['actual', { actual: '#DIV/0!' }],
])('so is one in the place of %s', (role, row) => {
  expect(cellError.check(contextOf([indicatorAppendix([{ content: 'Tỷ lệ hồ sơ', ...row }])]))).toMatchObject([{ messageId: 'one', data: { text: row[role] } }]);
});

test.each<readonly [string, ItemRow]>([
  ['no error', work],
  ['an empty row', { content: '', lead: '', deadline: '' }],
  ['a ratio that waits for its result', { ...work, ratio: '#DIV/0!' }],
  ['a note', { ...work, note: '#N/A' }],
  ['words about an error', { ...work, content: 'Khắc phục lỗi #REF! trên hệ thống' }],
])('%s: nothing', (_what, row) => expect(check([row])).toEqual([]));

test('a formula that fails all down its column is told once', () => {
  expect(check(Array.from({ length: 5 }, () => ({ ...work, lead: '#REF!' })))).toMatchObject([{ messageId: 'many', at: { row0: 4, col0: 2 }, data: { text: '#REF!', count: 5, column: 'C', heading: 'Cơ quan chủ trì' } }]);
});

test('four of a column are told one by one', () => {
  expect(check(Array.from({ length: 4 }, () => ({ ...work, lead: '#REF!' })))).toHaveLength(4);
});
