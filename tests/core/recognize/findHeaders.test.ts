import type { CellValue } from '../../../src/core/model/cell';
import type { SheetSnapshot } from '../../../src/core/model/sheetSnapshot';
import { sheetOf } from '../../builders/sheetBuilder';
import { recognise } from '../../builders/understand';

type Rows = readonly (readonly CellValue[])[];
const area = (row0: number, col0: number, rowCount: number, colCount: number) => ({ row0, col0, rowCount, colCount });

function headerOf(rows: Rows, overrides: Partial<SheetSnapshot> = {}) {
  const header = recognise(sheetOf(rows, overrides)).tables[0]?.header;
  return header && { rows: [header.firstRow0, header.lastRow0], headings: [...header.headings.values()], repeated: header.repeatedRows0 };
}

const item = (number: number) => [String(number), 'Xây dựng bản đồ số của tỉnh', 'Sở Xây dựng', 'Sở Tài chính', 'Quý II/2026'];
const twoRows: Rows = [
  ['TT', 'Nội dung công việc', 'Phân công', '', 'Thời hạn'],
  ['', '', 'Chủ trì', 'Phối hợp', ''],
  item(1),
  item(2),
];
const twoRowHeadings = ['TT', 'Nội dung công việc', 'Phân công Chủ trì', 'Phân công Phối hợp', 'Thời hạn'];

test('sub-headings below a heading over several columns belong to the header', () => {
  expect(headerOf(twoRows)).toEqual({ rows: [0, 1], headings: twoRowHeadings, repeated: [] });
});

test('merged cells say the same, and how far a heading reaches', () => {
  const merges = [area(0, 0, 2, 1), area(0, 1, 2, 1), area(0, 2, 1, 2), area(0, 4, 2, 1)];
  expect(headerOf(twoRows, { merges })).toEqual({ rows: [0, 1], headings: twoRowHeadings, repeated: [] });
  const apart: Rows = [['TT', 'Nội dung công việc', 'Thời hạn', '', ''], ['', '', '', 'Chủ trì', 'Phối hợp'], ['1', 'Xây dựng bản đồ số', 'Quý I/2026', 'Sở Y tế', 'Sở Nội vụ']];
  expect(headerOf(apart, { merges: [area(0, 0, 2, 1), area(0, 1, 2, 1), area(0, 2, 2, 1)] })?.headings).toEqual(['TT', 'Nội dung công việc', 'Thời hạn', 'Chủ trì', 'Phối hợp']);
});

test('a header may take three rows', () => {
  const rows: Rows = [
    ['STT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu', '', '', 'Ghi chú'],
    ['', '', '', 'Năm 2026', 'Trong đó', '', ''],
    ['', '', '', '', 'Khu vực đô thị', 'Khu vực nông thôn', ''],
    ['1', 'Tỷ lệ hộ có nước sạch', '%', 95, 99, 91, ''],
  ];
  const header = headerOf(rows);
  expect(header?.rows).toEqual([0, 2]);
  expect(header?.headings.slice(3, 6)).toEqual(['Mục tiêu Năm 2026', 'Mục tiêu Trong đó Khu vực đô thị', 'Mục tiêu Trong đó Khu vực nông thôn']);
});

test.each([[['(1)', '(2)', '(3)', '(4)', '(5)']], [['A', 'B', '1', '2', '3']], [['1', '2', '3', '4', '5=3+4']]])('a row that counts the columns (%s) is no part of the header', (index) => {
  const [top, sub, ...rest] = twoRows;
  expect(headerOf([top ?? [], sub ?? [], index, ...rest])?.rows).toEqual([0, 1]);
});

test('a heading written on in the next row is one heading', () => {
  const rows: Rows = [['TT', 'Nhiệm vụ', 'Cơ quan', 'Thời gian'], ['', '', 'chủ trì', 'hoàn thành'], ['1', 'Xây dựng bản đồ số', 'Sở Y tế', 'Quý I/2026']];
  expect(headerOf(rows)).toMatchObject({ rows: [0, 1], headings: ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'] });
});

test('a header of two rows that comes again is the same header', () => {
  const [top = [], sub = [], ...rest] = twoRows;
  expect(headerOf([top, sub, ...rest, top, sub, item(3)])?.repeated).toEqual([4, 5]);
});

test('the same headings below a name of their own head another table', () => {
  const named: Rows = [['PHỤ LỤC I'], ...twoRows, [''], ['PHỤ LỤC II'], ['Nhiệm vụ của các xã'], ...twoRows];
  const { tables } = recognise(sheetOf(named));
  expect(tables.map(({ header, title }) => [header.firstRow0, title])).toEqual([[1, 'PHỤ LỤC I'], [8, 'PHỤ LỤC II\nNhiệm vụ của các xã']]);
});

test('headings in TCVN3 are read', () => {
  const rows: Rows = [['STT', 'Tªn nhiÖm vô', 'C¬ quan chñ tr×', 'Thêi gian hoµn thµnh'], ['1', 'X©y dùng kÕ ho¹ch', 'Së Y tÕ', '30/6/2026']];
  const [table] = recognise(sheetOf(rows)).tables;
  expect(table?.columns).toMatchObject({ content: { col0: 1 }, lead: { col0: 2 }, deadline: { col0: 3 } });
});

const rowsBelow: readonly (readonly [sentence: string, row: readonly CellValue[]])[] = [
  ['a section that speaks of tasks and years', ['II', 'Nhiệm vụ theo lộ trình đến năm 2030', '', '', '']],
  ['an item whose lead says "chủ trì"', ['3', 'Nhiệm vụ trọng tâm', 'Sở Y tế chủ trì', 'Các đơn vị phối hợp', 'Quý I/2026']],
  ['an item without a number that is a document', ['', 'Đề án', 'Sở Y tế', '', 'Năm 2026; năm 2030']],
];
test.each(rowsBelow)('%s does not open another table', (_, row) => {
  const recognition = recognise(sheetOf([...twoRows, row, item(4)]));
  expect([recognition.tables.length, recognition.left.length]).toEqual([1, 0]);
});
