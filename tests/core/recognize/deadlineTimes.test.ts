import type { CellValue } from '../../../src/core/model/cell';
import { sheetOf } from '../../builders/sheetBuilder';
import { interpret, recognise } from '../../builders/understand';

type Rows = readonly (readonly CellValue[])[];

function ends(rows: Rows): readonly (string | null)[] {
  const sheet = sheetOf(rows);
  const [table] = recognise(sheet).tables;
  const appendix = table && interpret(sheet, table);
  return appendix?.kind === 'tasks' ? appendix.items.map(({ deadline }) => deadline.end) : [];
}

const head = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];
const task = (number: string, deadline: string) => [number, 'Rà soát quy trình nội bộ', 'Sở Tài chính', deadline];
const both = [task('1', 'Quý III'), task('2', 'Trước ngày 24/8')];

test.each<[sentence: string, rows: Rows, expected: readonly (string | null)[]]>([
  ['the one year that the title names', [['NHIỆM VỤ NĂM 2026'], head, ...both], ['2026-09-30', '2026-08-23']],
  ['no year where the title names several', [['NHIỆM VỤ GIAI ĐOẠN 2026-2030'], head, ...both], [null, null]],
  ['no year where it names none', [['NHIỆM VỤ'], head, ...both], [null, null]],
  ['the year of the heading above before that of the title', [['NHIỆM VỤ NĂM 2026'], head, ['I', 'Quý IV/2026'], task('1', 'Tháng 11'), ['II', 'Quý I/2027'], task('2', 'Tháng 2')], ['2026-11-30', '2027-02-28']],
  ['the year of a higher heading where the nearer names none', [head, ['A', 'NĂM 2027'], ['I', 'Thể chế'], task('1', 'Quý I')], ['2027-03-31']],
  ['no year below a heading that only names an end', [['NHIỆM VỤ NĂM 2026'], head, ['I', 'Đến năm 2030'], task('1', 'Quý I')], [null]],
  ['the year of the column heading', [['NHIỆM VỤ'], [...head.slice(0, 3), 'Thời hạn (năm 2027)'], ...both], ['2027-09-30', '2027-08-23']],
  [
    'the year of a month beside, going on below it',
    [['Tháng', 'Thời hạn', 'Nhiệm vụ', 'Cơ quan chủ trì'], ['12/2026', '24/12', 'Tập huấn', 'Sở Nội vụ'], ['', '28/12-05/01', 'Rà soát', 'Sở Nội vụ'], ['2/2027', '12/2', 'Tổng kết', 'Sở Nội vụ']],
    ['2026-12-24', '2027-01-05', '2027-02-12'],
  ],
  ['its own year before all others', [['NHIỆM VỤ NĂM 2026'], head, task('1', 'Quý III/2027')], ['2027-09-30']],
])('a deadline without a year takes %s', (_, rows, expected) => {
  expect(ends(rows)).toEqual(expected);
});

test('what is counted from the issue of the plan takes its day', () => {
  expect(ends([['(Kèm theo Kế hoạch số 3/KH-UBND ngày 01/8/2026)'], head, task('1', '30 ngày kể từ ngày ban hành Kế hoạch')])).toEqual(['2026-08-31']);
});
