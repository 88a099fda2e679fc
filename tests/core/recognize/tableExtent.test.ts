import type { CellValue } from '../../../src/core/model/cell';
import { sheetOf } from '../../builders/sheetBuilder';
import { recognise } from '../../builders/understand';

type Rows = readonly (readonly CellValue[])[];
const head = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'];
const otherHead = ['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2026'];
const task = ['1', 'Xây dựng đề án', 'Sở Y tế', 'Quý I/2026'];
const indicator = ['1', 'Tỷ lệ hộ nghèo', '%', 3];

const cases: readonly (readonly [sentence: string, rows: Rows, titles: readonly string[]])[] = [
  ['all lines above the first header are its title', [['PHỤ LỤC'], ['Kèm theo Kế hoạch số 5'], head, task], ['PHỤ LỤC\nKèm theo Kế hoạch số 5']],
  ['a named table begins with its name', [head, task, ['Ghi chú: theo tháng'], ['PHỤ LỤC II'], ['Các chỉ tiêu'], otherHead, indicator], ['', 'PHỤ LỤC II\nCác chỉ tiêu']],
  ['without a name it begins below the blank row', [head, task, ['Ghi chú: theo tháng'], [''], ['Các chỉ tiêu năm 2026'], otherHead, indicator], ['', 'Các chỉ tiêu năm 2026']],
  ['a header right below a table has no title', [head, task, otherHead, indicator], ['', '']],
];
test.each(cases)('%s', (_, rows, titles) => {
  const { tables } = recognise(sheetOf(rows));
  expect(tables.map(({ title }) => title)).toEqual(titles);
});

test('the lines of a title are no rows of the table before', () => {
  const { tables: [first] } = recognise(sheetOf([head, task, [''], ['PHỤ LỤC II'], otherHead, indicator]));
  expect(first?.rows.map(({ row0 }) => row0)).toEqual([1]);
});
