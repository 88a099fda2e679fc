import { agencyCells } from '../../../src/core/agencies/agencyCells';
import { appendixMentions } from '../../../src/core/agencies/appendixMentions';
import { firstItemRow0, groupRow, taskAppendix } from '../../builders/appendixBuilder';

const rows = [
  { ordinal: '1', content: 'Một', lead: 'Sở Nội vụ', supporting: 'Sở Nôi vụ; Hội Mây Trắng' },
  { ordinal: '2', content: 'Hai', lead: 'Sở Mây Xanh', supporting: 'Sở Y tế; Sở Mây Xanh' },
];
const places = (found: ReturnType<typeof agencyCells>) => found.map(({ side, at: { sheet, row0 }, mentions }) => [side, sheet, row0, mentions.map(({ text }) => text)]);

test('every agency cell is told once, with its place', () => {
  expect(places(agencyCells(taskAppendix(rows, { sheet: 'PL II' })))).toEqual([
    ['lead', 'PL II', firstItemRow0, ['Sở Nội vụ']], ['supporting', 'PL II', firstItemRow0, ['Sở Nôi vụ', 'Hội Mây Trắng']],
    ['lead', 'PL II', firstItemRow0 + 1, ['Sở Mây Xanh']], ['supporting', 'PL II', firstItemRow0 + 1, ['Sở Y tế', 'Sở Mây Xanh']],
  ]);
});

test('those of group rows stand between, in the order of the rows', () => {
  const appendix = taskAppendix(rows, { sheet: 'PL II' });
  const [lead] = agencyCells(appendix);
  if (!lead) throw new Error('The first row names an agency.');
  const group = (row0: number) => ({ ...groupRow(row0, 'I', 'Nhóm'), agencies: [{ side: lead.side, cell: { ...lead.cell, row0 }, mentions: lead.mentions }] });
  const gathered = { ...appendix, groups: [group(firstItemRow0 + 2), group(firstItemRow0 - 1)] };
  expect(agencyCells(gathered).map(({ at }) => at.row0)).toEqual([firstItemRow0 - 1, firstItemRow0, firstItemRow0, firstItemRow0 + 1, firstItemRow0 + 1, firstItemRow0 + 2]);
});

test('a cell that a row borrows from another is told for that other only', () => {
  const appendix = taskAppendix(rows);
  const items = appendix.items.map((item, index) => (index === 0 ? item : { ...item, agencies: item.agencies.map((reading) => ({ ...reading, cell: { ...reading.cell, borrowed: 'merge' as const } })) }));
  expect(agencyCells({ ...appendix, items }).map(({ at }) => at.row0)).toEqual([firstItemRow0, firstItemRow0]);
});

test('mentions are found by the way they were matched, over all appendices', () => {
  const found = appendixMentions([taskAppendix(rows), taskAppendix(rows)], 'unknown');
  const unknown = [['Hội Mây Trắng', firstItemRow0], ['Sở Mây Xanh', firstItemRow0 + 1], ['Sở Mây Xanh', firstItemRow0 + 1]];
  expect(found.map(({ mention, at }) => [mention.text, at.row0])).toEqual([...unknown, ...unknown]);
  expect(appendixMentions([taskAppendix(rows)], 'former')).toEqual([]);
  expect(appendixMentions([], 'unknown')).toEqual([]);
});
