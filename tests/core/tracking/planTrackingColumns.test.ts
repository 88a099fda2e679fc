import type { CellValue } from '../../../src/core/model/cell';
import type { SheetSnapshot } from '../../../src/core/model/sheetSnapshot';
import { sheetOf } from '../../builders/sheetBuilder';
import { appendicesOf, indicatorRows, planFor, taskHead, taskRows, type Rows } from '../../builders/trackingPlan';

const taskColumns = ['Tình hình thực hiện', 'Tỷ lệ hoàn thành (%)', 'Ngày hoàn thành', 'Khó khăn/vướng mắc', 'Kiến nghị'];
const indicatorColumns = ['Số gốc', 'Thời điểm số gốc', 'Kết quả kỳ trước', 'Kết quả kỳ này', 'Ngày số liệu', 'Ghi chú'];

/** Rows with more columns at their right; the first line is their headings. */
function beside(rows: Rows, ...columns: readonly (readonly CellValue[])[]): Rows {
  return rows.map((row, index) => [...row, ...columns.map((column) => column[index] ?? '')]);
}

function headingsFor(rows: Rows, overrides: Partial<SheetSnapshot> = {}) {
  const { tables, skipped } = planFor(sheetOf(rows, overrides));
  return tables.length === 0 ? skipped.map(({ reason }) => reason).join() : tables.map(({ columns }) => [columns[0]?.col0, ...columns.map(({ heading }) => heading)]).flat();
}

test.each<[string, Rows, readonly (string | number)[]]>([
  ['a plain table of tasks gets all five columns', taskRows, [4, ...taskColumns]],
  ['a plain table of indicators gets all six', indicatorRows, [5, ...indicatorColumns]],
  ['a column that is there is not put a second time', beside(taskRows, ['Kiến nghị'], ['Khó khăn, vướng mắc']), [6, ...taskColumns.slice(0, 3)]],
  ['the same role under other words counts as there', beside(taskRows, ['Kết quả thực hiện nhiệm vụ'], ['% hoàn thành']), [6, ...taskColumns.slice(2)]],
  ['a baseline whose heading names its year needs no column for the day', beside(indicatorRows, ['Hiện trạng năm 2024', 40, 12, 4]), [6, ...indicatorColumns.slice(2)]],
  ['a baseline whose cells tell the day needs none either', beside(indicatorRows, ['Số gốc (và thời điểm)']), [6, ...indicatorColumns.slice(2)]],
  ['a baseline without a day gets one', beside(indicatorRows, ['Số gốc', 40, 12, 4]), [6, ...indicatorColumns.slice(1)]],
  [
    'beside a table without deadlines the day of completion says that it is the real one',
    taskRows.map(([ordinal = '', content = '', lead = '']) => [ordinal, content, lead, lead === 'Cơ quan chủ trì' ? 'Cơ quan phối hợp' : 'Sở Tài chính']),
    [4, taskColumns[0] ?? '', taskColumns[1] ?? '', 'Ngày hoàn thành thực tế', ...taskColumns.slice(3)],
  ],
])('%s', (_, rows, expected) => {
  expect(headingsFor(rows)).toEqual(expected);
});

test.each<[string, Rows, Partial<SheetSnapshot>, string]>([
  ['with every column there is nothing to add', beside(taskRows, ...taskColumns.map((heading) => [heading])), {}, 'complete'],
  ['on a protected sheet', taskRows, { isProtected: true }, 'protected'],
  ['with a word right of the heading row', beside(taskRows, ['', '', 'đã xem']), {}, 'occupied'],
  ['with a number in the last row, four columns away', beside(taskRows, [], [], [], ['', '', '', 5]), {}, 'occupied'],
  ['with a merged cell in the way, though it is empty', taskRows, { merges: [{ row0: 2, col0: 6, rowCount: 2, colCount: 2 }] }, 'occupied'],
  ['with headings that are only guessed', [['Mã', 'Đầu mục', 'Giao', 'Mốc'], ...taskRows.slice(1)], {}, 'uncertain'],
])('a table is left as it is %s', (_, rows, overrides, reason) => {
  expect(headingsFor(rows, overrides)).toBe(reason);
});

test.each<[string, Rows, Partial<SheetSnapshot>, number]>([
  ['behind a merged heading', taskRows, { merges: [{ row0: 0, col0: 3, rowCount: 1, colCount: 2 }] }, 5],
  ['below a title that reaches further than the table', [['KẾ HOẠCH NĂM 2026'], [], ...taskRows], { merges: [{ row0: 0, col0: 0, rowCount: 1, colCount: 9 }] }, 4],
  ['beside a signature that stands below it', [...taskRows, [], ['', '', '', '', '', 'TM. ỦY BAN NHÂN DÂN']], {}, 4],
  ['beside a note above it', [['', '', '', '', '', 'Biểu số 1'], [], ...taskRows], {}, 4],
])('the columns begin %s', (_, rows, overrides, col0) => {
  expect(headingsFor(rows, overrides)[0]).toBe(col0);
});

test('tables above each other get a block each', () => {
  const sheet = sheetOf([...taskRows, [], ['PHỤ LỤC II'], ...indicatorRows]);
  expect(planFor(sheet).tables.map(({ columns, rows }) => [columns[0]?.col0, columns.length, rows.first0, rows.last0])).toEqual([[4, 5, 0, 3], [5, 6, 6, 9]]);
});

test('a table whose place another one takes is left alone, the other is not', () => {
  const sheet = sheetOf(taskRows);
  const [appendix] = appendicesOf(sheet);
  if (!appendix) throw new Error('no table');
  const neighbour = { ...appendix, headedColumns: [{ col0: 6, heading: 'TT' }, { col0: 9, heading: 'Nhiệm vụ' }] };
  expect(planFor(sheet, [appendix, neighbour])).toMatchObject({ tables: [{ columns: [{ col0: 10 }, {}, {}, {}, {}] }], skipped: [{ reason: 'occupied' }] });
});

test('at the right edge of Excel there is no room', () => {
  expect(headingsFor([taskHead, ...taskRows.slice(1)], { col0: 16_376 })).toBe('occupied');
});
