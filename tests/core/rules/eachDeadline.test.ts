import { eachDeadline } from '../../../src/core/rules/eachDeadline';
import { contextOf, firstItemRow0, groupRow, taskAppendix } from '../../builders/appendixBuilder';

const rowsOf = (appendix: ReturnType<typeof taskAppendix>) => [...eachDeadline(contextOf([appendix]))].map(({ at, deadline }) => [at.row0, deadline.text]);

test('every deadline cell comes once, empty ones too', () => {
  expect(rowsOf(taskAppendix([{ deadline: '2026' }, { deadline: '' }]))).toEqual([[firstItemRow0, '2026'], [firstItemRow0 + 1, '']]);
});

test('a cell that other rows borrow comes with its own row only', () => {
  const appendix = taskAppendix([{ deadline: '2026' }, { deadline: '2026' }]);
  const items = appendix.items.map((item, index) => {
    const { deadline } = item.cells;
    return deadline && index === 1 ? { ...item, cells: { ...item.cells, deadline: { ...deadline, row0: firstItemRow0, borrowed: 'ditto' as const } } } : item;
  });
  expect(rowsOf({ ...appendix, items })).toEqual([[firstItemRow0, '2026']]);
});

test('what a group row says comes too, at its own cell; one that says nothing does not', () => {
  const appendix = taskAppendix([{ deadline: '2027' }]);
  const [item] = appendix.items;
  const cell = item?.cells.deadline;
  if (!item || !cell) throw new Error('no item');
  const says = { ...groupRow(1, '1', 'Nhóm'), cells: { deadline: { ...cell, row0: 1, text: '2026', value: '2026' } }, deadline: { ...item.deadline, text: '2026' } };
  expect(rowsOf({ ...appendix, groups: [says, groupRow(2, '2', 'Nhóm khác')] })).toEqual([[1, '2026'], [firstItemRow0, '2027']]);
});
