import { deadlineMissing } from '../../../src/core/rules/deadline-missing';
import { contextOf, firstItemRow0, indicatorAppendix, taskAppendix } from '../../builders/appendixBuilder';

test.each(['', '  ', '…', '-'])('a task whose deadline is "%s" has none', (deadline) => {
  expect(deadlineMissing.check(contextOf([taskAppendix([{ deadline }])]))).toMatchObject([{ severity: 'error', messageId: 'missing', at: { sheet: 'PL', row0: firstItemRow0, col0: 4 } }]);
});

test.each(['Thường xuyên', 'Khi có yêu cầu của Trung ương', '2025', '30/2/2026'])('"%s" is not missing', (deadline) => {
  expect(deadlineMissing.check(contextOf([taskAppendix([{ deadline }])]))).toEqual([]);
});

test('a column that nobody has filled in is one finding', () => {
  expect(deadlineMissing.check(contextOf([taskAppendix([{}, {}, {}])]))).toMatchObject([{ messageId: 'all', at: { row0: firstItemRow0, col0: 4 }, data: { count: 3 } }]);
});
test.each([
  ['two rows', [{}, {}], 2],
  ['a column that one row has filled in', [{}, { deadline: '2026' }, {}, {}], 3],
])('%s: a finding for each', (_, rows, count) => {
  expect(deadlineMissing.check(contextOf([taskAppendix(rows)])).map(({ messageId }) => messageId)).toEqual(Array(count).fill('missing'));
});
test('a table without a deadline column misses none', () => {
  expect(deadlineMissing.check(contextOf([taskAppendix([{}], { without: ['deadline'] })]))).toEqual([]);
});
test('an indicator whose section names the year needs no deadline of its own', () => {
  const row = { deadline: '', parsedTarget: { horizon: '2030-12-31' } };
  expect(deadlineMissing.check(contextOf([indicatorAppendix([row])]))).toEqual([]);
});
test('an indicator that nothing gives a year to has none', () => {
  expect(deadlineMissing.check(contextOf([indicatorAppendix([{ deadline: '' }])]))).toHaveLength(1);
});
test.each([
  ['that it takes from the row above', '30/8/2026', 0],
  ['of nobody', '', 1],
])('a time %s', (_, text, count) => {
  const appendix = taskAppendix([{ deadline: '30/8/2026' }, { deadline: text }]);
  const items = appendix.items.map((item, index) => {
    const cell = item.cells.deadline;
    return index === 0 || !cell || text === '' ? item : { ...item, cells: { ...item.cells, deadline: { ...cell, row0: firstItemRow0, borrowed: 'merge' as const } } };
  });
  expect(deadlineMissing.check(contextOf([{ ...appendix, items }]))).toHaveLength(count);
});
