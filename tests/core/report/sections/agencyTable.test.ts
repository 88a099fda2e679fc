import { placeFormulas } from '../../../../src/core/report/placeFormulas';
import { agencyTable } from '../../../../src/core/report/sections/agencyTable';
import { taskAppendix } from '../../../builders/appendixBuilder';
import { reportContent, reportWords, shownIn } from '../../../builders/reportBuilder';

const tasks = taskAppendix([
  { content: 'Một', lead: 'Sở Y tế', deadline: 'Tháng 6/2026' },
  { content: 'Hai', lead: 'Sở Nội vụ; Sở Y tế', deadline: 'Tháng 6/2026', completedOn: '01/06/2026' },
  { content: 'Ba', lead: 'Sở Y tế', deadline: 'Thường xuyên' },
  { content: 'Bốn', lead: 'Nhóm Hòa', deadline: 'Năm 2028' },
  { content: 'Năm', lead: 'Nhóm Hoa', deadline: 'Năm 2028' },
]);
const rows = () => placeFormulas(agencyTable(reportContent([tasks]), reportWords));

test('agencies in Vietnamese order, each with its tasks by status and both rates', () => {
  expect(rows().slice(3, 5).map(shownIn)).toEqual([
    ['3', 'Sở Nội vụ', '1', '1', '0', '0', '0', '0', '0', '0', '=IF((D4+E4+F4+I4)=0,"",(D4+E4+F4)/(D4+E4+F4+I4))', '=IF(C4=0,"",(D4+E4+F4)/C4)'],
    ['4', 'Sở Y tế', '2', '0', '0', '0', '0', '0', '1', '1', '=IF((D5+E5+F5+I5)=0,"",(D5+E5+F5)/(D5+E5+F5+I5))', '=IF(C5=0,"",(D5+E5+F5)/C5)'],
  ]);
});

test('agencies whose names differ in a tone mark are two agencies, each with a row of its own', () => {
  expect(rows().slice(1, 3).map((row) => [row.key, shownIn(row)[1]])).toEqual([['agencies|nhom hoa', 'Nhóm Hoa'], ['agencies|nhom hoa|#2', 'Nhóm Hòa']]);
});

test('the total sums every column by a formula', () => {
  expect(shownIn(rows()[5] ?? { cells: [] })).toEqual([
    'Tổng cộng', ...['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((column) => `=SUM(${column}2:${column}5)`),
    '=IF((D6+E6+F6+I6)=0,"",(D6+E6+F6)/(D6+E6+F6+I6))', '=IF(C6=0,"",(D6+E6+F6)/C6)',
  ]);
});

test('without tasks there is no such table', () => expect(agencyTable(reportContent([]), reportWords)).toEqual([]));
