import { ignoringOf } from '../../../src/core/review/ignoringOf';
import { findingOf } from '../../builders/findingBuilder';
import { firstItemRow0, groupRow, taskAppendix } from '../../builders/appendixBuilder';

const appendix = taskAppendix([{ content: 'Xây dựng ĐỀ ÁN.' }, { content: 'Việc khác' }], { groups: [groupRow(firstItemRow0 + 9, '7', 'Nhóm Hạ tầng')] });
const at = (row0: number | null, col0: number | null = 2, sheet = 'PL') => findingOf({ subject: 'STC', at: { sheet, row0, col0 } });
const cell = { scope: 'cell', ruleId: 'agency-misspelled', subject: 'STC', sheet: 'PL' };

test.each([
  ['a cell of an item keeps the words of the item', at(firstItemRow0), { ...cell, cell: 'C5', content: 'xay dung de an', role: 'lead' }],
  ['a cell of a group keeps the words of the group', at(firstItemRow0 + 9), { ...cell, cell: 'C14', content: 'nhom ha tang', role: 'lead' }],
  ['a column that was not recognised is known by its letters', at(firstItemRow0, 20), { ...cell, cell: 'U5', content: 'xay dung de an' }],
  ['a cell outside of every item is known by its address', at(0), { ...cell, cell: 'C1', content: '' }],
  ['so is one of another sheet', at(firstItemRow0, 2, 'B'), { ...cell, sheet: 'B', cell: 'C5', content: '' }],
  ['a whole row is known by its first cell', at(0, null), { ...cell, cell: 'A1', content: '' }],
  ['a whole sheet has no address', at(null, null), { ...cell, cell: '', content: '' }],
])('%s', (_, finding, ignoring) => expect(ignoringOf(finding, 'cell', [appendix])).toEqual(ignoring));

test('these words anywhere', () => expect(ignoringOf(at(firstItemRow0), 'text', [appendix])).toEqual({ scope: 'text', ruleId: 'agency-misspelled', subject: 'STC' }));
test('where there are no words, only this cell can be meant', () => {
  expect(ignoringOf({ ...at(firstItemRow0), subject: '' }, 'text', [appendix])).toMatchObject({ scope: 'cell', subject: '', content: 'xay dung de an' });
});
test('a line that carries an item on belongs to the item', () => {
  const [first, ...rest] = appendix.items;
  const longer = { ...appendix, items: [...(first ? [{ ...first, continuationRows0: [40] }] : []), ...rest] };
  expect(ignoringOf(at(40), 'cell', [longer])).toMatchObject({ cell: 'C41', content: 'xay dung de an' });
});
