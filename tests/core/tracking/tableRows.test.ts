import { tableRows } from '../../../src/core/tracking/tableRows';
import { sheetOf } from '../../builders/sheetBuilder';
import { appendicesOf, taskHead, taskRows, type Rows } from '../../builders/trackingPlan';

function rowsOf(rows: Rows) {
  const [appendix] = appendicesOf(sheetOf(rows));
  if (!appendix) throw new Error('no table');
  return tableRows(appendix);
}

const more = ['4', 'Tổ chức hội nghị tổng kết của tỉnh', 'Sở Nội vụ', 'Quý IV/2026'];

test.each<[string, Rows, object]>([
  ['a plain table', taskRows, { first0: 0, last0: 3, headers: [{ row0: 0, rowCount: 1 }], body: { index: [], section: [], group: [], item: [1, 2, 3] } }],
  ['a header that comes again', [...taskRows, taskHead, more], { last0: 5, headers: [{ row0: 0, rowCount: 1 }, { row0: 4, rowCount: 1 }], body: { item: [1, 2, 3, 5] } }],
  ['rows that count the columns', [taskHead, ['(1)', '(2)', '(3)', '(4)'], ...taskRows.slice(1)], { body: { index: [1], item: [2, 3, 4] } }],
  ['a heading inside', [...taskRows, ['II', 'Về hạ tầng'], more], { last0: 5, body: { section: [4], item: [1, 2, 3, 5] } }],
  ['a blank row inside', [...taskRows, [], more], { last0: 5, body: { item: [1, 2, 3, 4, 5] } }],
  ['a note and a signature below', [...taskRows, [], ['Ghi chú: số liệu ước tính'], ['', '', '', 'TM. ỦY BAN NHÂN DÂN']], { last0: 3, body: { item: [1, 2, 3] } }],
])('the rows of %s', (_, rows, expected) => {
  expect(rowsOf(rows)).toMatchObject(expected);
});

test('a header of two rows that comes again is one block each time', () => {
  const head = [['TT', 'Nhiệm vụ', 'Đơn vị thực hiện', '', 'Thời gian hoàn thành'], ['', '', 'Cơ quan chủ trì', 'Cơ quan phối hợp', '']];
  const body = taskRows.slice(1).map(([ordinal = '', content = '', lead = '', time = '']) => [ordinal, content, lead, 'Sở Tài chính', time]);
  const last = ['4', 'Tổ chức hội nghị tổng kết của tỉnh', 'Sở Nội vụ', 'Sở Tài chính', 'Quý IV/2026'];
  expect(rowsOf([...head, ...body, ...head, last]).headers).toEqual([{ row0: 0, rowCount: 2 }, { row0: 5, rowCount: 2 }]);
});
