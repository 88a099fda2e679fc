import { listColumns } from '../../../src/core/directory/listColumns';
import { statusHeadings, statusWords } from '../../../src/data/listWords';
import { firstItemRow0, groupRow, indicatorAppendix, taskAppendix } from '../../builders/appendixBuilder';

const words = { statuses: statusWords, headings: statusHeadings };
const columns = (...appendices: Parameters<typeof listColumns>[0]) =>
  listColumns(appendices, words).map(({ sheet, heading, offers, area }) => [sheet, heading, offers, area.row0, area.col0, area.rowCount]);

const rows = (count: number) => Array.from({ length: count }, () => ({ lead: 'Sở Nội vụ' }));

test('both columns of agencies offer them, from the first item to the last', () => {
  expect(columns(taskAppendix(rows(3), { sheet: 'PL II' }))).toEqual([
    ['PL II', 'Cơ quan chủ trì', 'agencies', firstItemRow0, 2, 3],
    ['PL II', 'Cơ quan phối hợp', 'agencies', firstItemRow0, 3, 3],
  ]);
});

test('a column of statuses offers statuses', () => {
  expect(columns(taskAppendix([{ statusNote: 'Đang thực hiện' }, { statusNote: 'Quá hạn' }], { without: ['supporting'] })).map(([, heading, offers]) => [heading, offers])).toEqual([
    ['Cơ quan chủ trì', 'agencies'],
    ['Tình hình thực hiện', 'statuses'],
  ]);
});

test('every table has lists of its own', () => {
  const tables = [indicatorAppendix(rows(2), { sheet: 'PL I' }), taskAppendix(rows(1), { sheet: 'PL II', without: ['supporting'] })];
  expect(columns(...tables).map(([sheet, , , , , rowCount]) => [sheet, rowCount])).toEqual([['PL I', 2], ['PL II', 1]]);
});

test('rows that gather others, and rows that carry on an item, belong to it', () => {
  const appendix = taskAppendix(rows(2), { without: ['supporting'], groups: [groupRow(firstItemRow0 - 1, '7', 'Nhóm')] });
  const items = appendix.items.map((item, index) => (index === 1 ? { ...item, continuationRows0: [item.row0 + 1, item.row0 + 2] } : item));
  expect(columns({ ...appendix, items }).map(([, , , row0, , rowCount]) => [row0, rowCount])).toEqual([[firstItemRow0 - 1, 5]]);
});

test('a table without such columns, or without an item, offers nothing', () => {
  expect(columns(taskAppendix(rows(2), { without: ['lead', 'supporting'] }))).toEqual([]);
  expect(columns(taskAppendix([]))).toEqual([]);
});
