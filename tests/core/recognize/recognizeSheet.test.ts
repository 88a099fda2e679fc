import fc from 'fast-check';
import type { CellValue } from '../../../src/core/model/cell';
import { sheetOf } from '../../builders/sheetBuilder';
import { interpret, recognise } from '../../builders/understand';

/** Row kinds of the first table, as short words: what a reader would write in the margin. */
function margins(rows: readonly (readonly CellValue[])[]): readonly string[] {
  const [table] = recognise(sheetOf(rows)).tables;
  return (table?.rows ?? []).map((row) => (row.kind === 'passed' ? row.reason : row.kind));
}

const taskHead = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];
const task = (ordinal: string, content = 'Xây dựng kế hoạch triển khai') => [ordinal, content, 'Sở Tài chính', 'Năm 2026'];

const shapes: readonly (readonly [sentence: string, rows: readonly (readonly CellValue[])[], expected: readonly string[]])[] = [
  ['items under a header on the first row', [taskHead, task('1'), task('2')], ['item', 'item']],
  ['an index row below the header is passed over', [taskHead, ['(1)', '(2)', '(3)', '(4)'], task('1')], ['index-row', 'item']],
  ['a Roman number with words alone heads a section', [taskHead, ['I', 'Hoàn thiện thể chế'], task('1')], ['section', 'item']],
  ['words in the ordinal column head a section', [taskHead, ['Hoàn thiện thể chế'], task('1')], ['section', 'item']],
  ['words in the content column above a number head a section', [taskHead, ['', 'Hoàn thiện thể chế'], task('1')], ['section', 'item']],
  ['a bare number above its sub-numbers is a group', [taskHead, ['7', 'Dịch vụ công'], task('7.1'), task('7.2')], ['group', 'item', 'item']],
  ['a bare number with none below it is an item that lacks its cells', [taskHead, ['7', 'Dịch vụ công'], task('8')], ['item', 'item']],
  ['the header again at a page break is no item', [taskHead, task('1'), taskHead, task('2')], ['item', 'repeated-header', 'item']],
  ['a total is no item', [taskHead, task('1'), ['', 'Tổng cộng', '', '12']], ['item', 'total']],
  ['a note below the table is no item', [taskHead, task('1'), ['Ghi chú: theo Kế hoạch 46']], ['item', 'note']],
  ['words after the last item head nothing', [taskHead, task('1'), ['Nơi lưu hồ sơ của kế hoạch']], ['item', 'note']],
  ['a row with only its number is passed over, not dropped', [taskHead, task('1'), ['2', '', '', '']], ['item', 'only-a-number']],
  ['blank rows between items change nothing', [taskHead, task('1'), ['', '', '', ''], task('2')], ['item', 'item']],
  ['an item without a number is an item', [taskHead, ['', 'Xây dựng kế hoạch', 'Sở Y tế', 'Năm 2026']], ['item']],
];

test.each(shapes)('%s', (_, rows, expected) => {
  expect(margins(rows)).toEqual(expected);
});

const noAppendix: readonly (readonly [sentence: string, rows: readonly (readonly CellValue[])[]])[] = [
  ['an empty sheet', []],
  ['a contact list', [['TT', 'Họ và tên', 'Chức vụ', 'Điện thoại'], ['1', 'Nguyễn Văn A', 'Chuyên viên', '0292']]],
  ['a list of legal documents', [['STT', 'Số ký hiệu', 'Trích yếu', 'Ngày ban hành'], ['1', '46/KH-UBND', 'Kế hoạch', '25/8/2025']]],
  ['a header without a row below it', [taskHead]],
  ['a list of procedures', [['STT', 'Tên thủ tục', 'Thời gian giải quyết', 'Cơ quan thực hiện', 'Lệ phí'], ['1', 'Đăng ký nuôi ong', '05 ngày', 'UBND cấp xã', 'Không']]],
  ['a letter', [['Kính gửi: Sở Khoa học và Công nghệ'], ['Căn cứ Kế hoạch số 46/KH-UBND']]],
];

test.each(noAppendix)('%s is left alone', (_, rows) => {
  expect(recognise(sheetOf(rows)).tables).toEqual([]);
});

test('periods in short form, with the dots of a form, head the results and the target of indicators', () => {
  const rows = [['TT', 'Nội dung', 'KQ đến 31/12 năm trước', 'TH 6 tháng năm...', 'KH 6T cuối năm...'], ['1', 'Số trường có vườn rau', 5, 7, 9], ['2', 'Số trạm bơm được sửa', 2, 3, 4]];
  expect(recognise(sheetOf(rows)).tables).toMatchObject([{ kind: 'indicators', columns: { previous: { col0: 2 }, actual: { col0: 3 }, target: { col0: 4 } } }]);
});

test('a current value is the result only where no other column has it', () => {
  const head = ['TT', 'Chỉ số', 'Đơn vị tính', 'Giá trị hiện tại', 'Mục tiêu cần đạt'];
  const item = ['1', 'Tỷ lệ giếng có nắp', '%', 60, 90];
  expect(recognise(sheetOf([head, item])).tables[0]?.columns).toMatchObject({ actual: { col0: 3 }, target: { col0: 4 } });
  expect(recognise(sheetOf([[...head, 'Kết quả kỳ này'], [...item, 75]])).tables[0]?.columns).toMatchObject({ baseline: { col0: 3 }, actual: { col0: 5 } });
});

test('two tables on one sheet are both found', () => {
  const rows = [taskHead, task('1'), ['', '', '', ''], ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu năm 2026'], ['1', 'Tỷ lệ hồ sơ trực tuyến', '%', '80']];
  expect(recognise(sheetOf(rows)).tables.map(({ kind }) => kind)).toEqual(['tasks', 'indicators']);
});

test('headings merged across stand over every column below them', () => {
  const rows = [
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kết quả', '', 'Ghi chú'],
    ['', '', '', 'Kỳ trước', 'Kỳ này', ''],
    ['1', 'Tỷ lệ hồ sơ trực tuyến', '%', '60', '65', ''],
  ];
  const [table] = recognise(sheetOf(rows)).tables;
  expect(table?.header).toMatchObject({ firstRow0: 0, lastRow0: 1 });
  expect(table?.columns).toMatchObject({ previous: { col0: 3, heading: 'Kết quả Kỳ trước' }, actual: { col0: 4, heading: 'Kết quả Kỳ này' } });
});

test('a sheet that does not begin at A1 keeps its own rows and columns', () => {
  const sheet = sheetOf([taskHead, task('1')], { row0: 10, col0: 2 });
  const [table] = recognise(sheet).tables;
  expect(table?.header.firstRow0).toBe(10);
  expect(table?.columns.content?.col0).toBe(3);
  expect(table && interpret(sheet, table).items[0]).toMatchObject({ row0: 11, content: 'Xây dựng kế hoạch triển khai' });
});

const anyCell = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(
    '', 'TT', 'STT', 'Nhiệm vụ', 'Chỉ tiêu', 'Cơ quan chủ trì', 'Thời hạn', 'Năm 2026', 'Kết quả', 'Đơn vị', 'ĐVT', 'I', '1', '7.1', 'a)', '(1)', 'Sở Y tế', '9/2025', 'Tổng cộng', 'PHỤ LỤC II', 2026,
  ),
);
const anyMerge = fc.record({ row0: fc.nat(12), col0: fc.nat(6), rowCount: fc.integer({ min: 1, max: 4 }), colCount: fc.integer({ min: 1, max: 4 }) });
const anySheet = fc.record({
  rows: fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 12 }),
  merges: fc.option(fc.array(anyMerge, { maxLength: 4 }), { nil: undefined }),
});
const anyPlace = fc.option(fc.integer({ min: -2, max: 8 }), { nil: null });
const anyCorrection = fc.record({
  kind: fc.constantFrom('tasks', 'indicators', 'none'),
  columns: fc.record({ content: anyPlace, lead: anyPlace, target: anyPlace, ordinal: anyPlace }, { requiredKeys: [] }),
});

test('no sheet and no correction makes it throw, and every item stands on a row of the sheet', () => {
  fc.assert(
    fc.property(anySheet, anyCorrection, ({ rows, merges }, correction) => {
      const sheet = sheetOf(rows, merges ? { merges } : {});
      const { tables, left } = recognise(sheet);
      const corrections = [...tables, ...left].map(({ signature }) => ({ sheet: sheet.name, signature, ...correction }));
      for (const table of [...tables, ...recognise(sheet, { corrections }).tables]) {
        const { items } = interpret(sheet, table);
        expect(items.every(({ row0 }) => row0 > table.header.lastRow0 && row0 < rows.length)).toBe(true);
        const places = Object.values(table.columns).map(({ col0 }) => col0);
        expect(new Set(places).size).toBe(places.length);
      }
    }),
    { numRuns: 300 },
  );
});
