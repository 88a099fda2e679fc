import fc from 'fast-check';
import type { Area } from '../../../src/core/model/address';
import type { CellValue } from '../../../src/core/model/cell';
import { sheetOf } from '../../builders/sheetBuilder';
import { interpret, recognise } from '../../builders/understand';

type Rows = readonly (readonly CellValue[])[];
type Case = readonly [sentence: string, rows: Rows, expected: readonly string[], merges?: readonly Area[]];

/** What a reader would write in the margin of each filled row. */
function margins(rows: Rows, merges: readonly Area[] | null): readonly string[] {
  const [table] = recognise(sheetOf(rows, merges ? { merges } : {})).tables;
  return (table?.rows ?? []).map((row) => (row.kind === 'passed' ? row.reason : row.kind));
}

const head = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn'];
const task = (ordinal: string, content = 'Rà soát quy trình nội bộ', lead = 'Sở Tài chính', deadline = 'Quý II/2026') => [ordinal, content, lead, '', deadline];
const measures = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu năm 2026', 'Cơ quan chủ trì'];
const measure = (ordinal: string, content: string, target: CellValue = 80, unit = '%') => [ordinal, content, unit, target, 'Sở Y tế'];

const sections: readonly Case[] = [
  ['a letter above Roman numbers', [head, ['A', 'Nhóm chung'], ['I', 'Thể chế'], task('1')], ['section', 'section', 'item']],
  ['a number of two parts under a Roman one', [head, ['II', 'Lộ trình'], ['II.1', 'Thể chế'], task('1'), ['II.2', 'Nguồn lực'], task('2')], ['section', 'section', 'item', 'section', 'item']],
  ['a Roman number and words in one cell', [head, ['I. THỂ CHẾ'], task('1')], ['section', 'item']],
  ['a plain number over rows without numbers', [measures, ['1', 'Xã Tân Hưng', '', '', ''], measure('', 'Tỷ lệ hộ dùng nước sạch'), ['2', 'Xã Tân Lập', '', '', ''], measure('', 'Tỷ lệ hộ dùng nước sạch')], ['section', 'item', 'section', 'item']],
  ['plain numbers over rows that are counted anew', [head, ['1', 'Nhóm thể chế'], task('1'), task('2', 'Tập huấn'), ['2', 'Nhóm nguồn lực'], task('1', 'Bố trí vốn'), task('2', 'Bố trí đất')], ['section', 'item', 'item', 'section', 'item', 'item']],
  ['capitals over rows without numbers', [['Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'], ['NHÓM THỂ CHẾ', '', ''], ['Rà soát quy trình', 'Sở Tài chính', '2026']], ['section', 'item']],
  ['words merged across the table', [head, task('', 'Tập huấn'), ['', 'Nhóm nguồn lực'], task('', 'Bố trí vốn')], ['item', 'section', 'item'], [{ row0: 2, col0: 1, rowCount: 1, colCount: 4 }]],
  ['a number and words in a column before the content', [['Đầu mối', 'Nhiệm vụ', 'Thời hạn'], ['I. Khối đào tạo', '', ''], ['Phòng Đào tạo', 'Rà soát quy trình', '2026'], ['II. Khối hậu cần', '', ''], ['Phòng Quản trị', 'Bố trí vốn', '2026']], ['section', 'item', 'section', 'item']],
  ['capitals in a column before the content', [['Đầu mối', 'Nhiệm vụ', 'Thời hạn'], ['KHỐI ĐÀO TẠO', '', ''], ['Phòng Đào tạo', 'Rà soát quy trình', '2026']], ['section', 'item']],
  ['a number that stands before the words of a heading in another column', [['Thời hạn', 'Nhiệm vụ', 'Cơ quan chủ trì'], ['I', 'Nhóm thể chế', ''], ['Quý II/2026', 'Rà soát', 'Sở Tài chính'], ['2', 'Nhóm nguồn lực', ''], ['Quý III/2026', 'Bố trí vốn', 'Sở Tài chính']], ['section', 'item', 'section', 'item']],
];

const itemsAndGroups: readonly Case[] = [
  ['Roman numbers that count items', [measures, measure('I', 'Trồng rừng'), measure('II', 'Chăm sóc rừng'), measure('III', 'Khai thác gỗ')], ['item', 'item', 'item']],
  ['a number that lacks its cells between others', [head, task('1'), ['2', 'Tập huấn'], task('3')], ['item', 'item', 'item']],
  ['codes for numbers', [measures, measure('KT01', 'Tốc độ tăng'), measure('KT01a', 'Nông nghiệp'), measure('KT01b', 'Dịch vụ')], ['item', 'item', 'item']],
  ['dashes under a number with a value of its own', [measures, measure('1', 'Tổng số giường bệnh', 300, 'Giường'), measure('-', 'Tuyến tỉnh', 200, ''), measure('-', 'Tuyến xã', 100, '')], ['item', 'item', 'item']],
  ['signs within the words under a number without a value', [measures, ['1', 'Số học sinh một lớp', 'Học sinh', '', ''], ['', '  + Tiểu học', '', 35, ''], ['', '  + Trung học', '', 40, '']], ['group', 'item', 'item']],
  ['a group whose deadline sends to the rows below', [head, ['1', 'Chuẩn hóa dữ liệu', 'Sở Nội vụ', '', 'Theo các mốc sau đây:'], task('a)', 'Đợt một'), task('b)', 'Đợt hai')], ['group', 'item', 'item']],
  ['a lead given once for the rows that leave it blank', [head, ['1', 'Chuẩn hóa dữ liệu', 'Sở Nội vụ', '', ''], ['a)', 'Đợt một', '', '', '2026'], ['b)', 'Đợt hai', '', '', '2027']], ['group', 'item', 'item']],
  ['a row that the running number passes over, above rows that it counts', [['Stt', '', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'], ['TT', 'Chi tiết', '', '', ''], ['', '1', 'Chuẩn hóa dữ liệu', 'Sở Y tế', '2026'], ['1', 'a)', 'Đợt một', 'Sở Nội vụ', '2026'], ['2', 'b)', 'Đợt hai', 'Sở Tài chính', '2027']], ['group', 'item', 'item']],
  ['a complete row over complete rows', [head, task('1'), task('1.1', 'Đợt một'), task('1.2', 'Đợt hai')], ['item', 'item', 'item']],
  ['an item in a table where no row has a number', [['Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'], ['Rà soát quy trình', 'Sở Tài chính', '2026'], ['Tập huấn', 'Sở Nội vụ', '']], ['item', 'item']],
  ['a number and a name in one cell', [['Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu năm 2026'], ['1. Tỷ lệ hộ nghèo', '%', 2], ['2. Tỷ lệ hộ cận nghèo', '%', 3]], ['item', 'item']],
  ['a name that slid into the ordinal column, known from elsewhere', [measures, measure('', 'Tuổi thọ bình quân'), ['Tuổi thọ bình quân', '', '', '', ''], measure('', 'Số giường bệnh')], ['item', 'item', 'item']],
];

const passed: readonly Case[] = [
  ['a total on top', [measures, ['', 'TỔNG SỐ', '', 120, ''], measure('1', 'Số lớp')], ['total', 'item']],
  ['a total that says of what', [head, task('1'), ['Tổng cộng: 12 nhiệm vụ']], ['item', 'total']],
  ['an item that begins with "Tổng số" is none', [measures, measure('1', 'Tổng số', 12)], ['item']],
  ['the count of the columns with a formula', [measures, ['(1)', '(2)', '(3)', '(4)=(5)/(6)', '(5)'], measure('1', 'Số lớp')], ['index-row', 'item']],
  ['the count of the columns in letters and plain numbers', [measures, ['A', 'B', '1', '2', '3'], measure('1', 'Số lớp')], ['index-row', 'item']],
  ['the source below the table', [measures, measure('1', 'Số lớp'), ['Nguồn: Chi cục Thống kê']], ['item', 'note']],
  ['"Trong đó:" alone', [measures, measure('1', 'Số lớp'), ['', 'Trong đó:', '', '', ''], measure('-', 'Tiểu học', 40, '')], ['item', 'note', 'item']],
  ['notes that go on over several rows', [head, task('1'), ['Ghi chú:'], ['', '- Phòng ban chủ động triển khai'], ['1', 'Báo cáo gửi trước ngày 20']], ['item', 'note', 'note', 'note']],
  ['signatures, wherever they stand', [head, task('1'), ['', '', '', '', 'TM. ỦY BAN NHÂN DÂN'], ['', 'Người lập biểu', '', '', 'CHỦ TỊCH'], ['', 'Trần Văn B', '', '', 'Lê Thị C']], ['item', 'note', 'note', 'note']],
  ['a remark between two items does not end the table', [head, task('1'), ['Ghi chú: đã điều chỉnh'], task('2')], ['item', 'note', 'item']],
  ['words behind the last number', [head, task('1'), ['', 'Đề nghị các đơn vị triển khai']], ['item', 'note']],
];

const carriedOn: readonly Case[] = [
  ['more supporting agencies only', [head, ['1', 'Tập huấn', 'Sở Nội vụ', 'Sở Y tế', '2026'], ['', '', '', 'Sở Tài chính', ''], task('2')], ['item', 'continuation', 'item']],
  ['words that begin small', [head, task('1', 'Tập huấn cho cán bộ'), ['', 'cấp xã và cấp thôn', '', '', ''], task('2')], ['item', 'continuation', 'item']],
  ['words behind a comma', [head, task('1', 'Tập huấn cho cán bộ,'), ['', 'Công chức cấp xã', '', '', ''], task('2')], ['item', 'continuation', 'item']],
  ['lines with a dash and nothing beside them', [head, task('1', 'Tập huấn, gồm:'), ['', '- Kỹ năng số', '', '', ''], ['', '- An toàn thông tin', '', '', ''], task('2')], ['item', 'continuation', 'continuation', 'item']],
  ['words that may head what follows are a heading', [head, task('1', 'Tập huấn cho cán bộ'), ['', 'Nhóm nguồn lực', '', '', ''], task('2')], ['item', 'section', 'item']],
  ['a row with a lead and a time of its own is an item', [head, task('1'), task('', 'thiết lập kênh tiếp nhận'), task('2')], ['item', 'item', 'item']],
];

describe.each([
  ['a heading', sections],
  ['items and groups', itemsAndGroups],
  ['no part of the table', passed],
  ['carried on', carriedOn],
])('%s', (_, cases) => {
  test.each(cases.map(([sentence, rows, expected, merges = null]) => [sentence, rows, expected, merges] as const))('%s', (_sentence, rows, expected, merges) => {
    expect(margins(rows, merges)).toEqual(expected);
  });
});

test('what a row carries on belongs to the item above: its words and its agencies, each in its own cell', () => {
  const sheet = sheetOf([head, ['1', 'Tập huấn cho cán bộ', 'Sở Nội vụ', 'Sở Y tế', '2026'], ['', 'cấp xã', '', 'Sở Tài chính', ''], task('2')]);
  const [table] = recognise(sheet).tables;
  const [item] = table ? interpret(sheet, table).items : [];
  expect(item).toMatchObject({ content: 'Tập huấn cho cán bộ\ncấp xã', continuationRows0: [2], supporting: [{ agencyId: 'so-y-te', start: 0 }, { agencyId: 'so-tai-chinh', start: 0 }] });
  expect(item?.agencies.map(({ side, cell }) => [side, cell.row0])).toEqual([['lead', 1], ['supporting', 1], ['supporting', 2]]);
});

const anyCell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', '', '', 'I', 'A', '1', '2', '7.1', 'II.1', 'a)', '-', '(1)', '1.', 'nt', 'KT01a') },
  { weight: 3, arbitrary: fc.constantFrom('Sở Y tế', '9/2025', 'Tổng cộng', 'Trong đó:', 'Ghi chú', '- Dịch vụ', 'như trên', 'Theo các mốc sau đây', 'NHÓM THỂ CHẾ', 'Rà soát quy trình', 'TM. ỦY BAN') },
  { weight: 1, arbitrary: fc.oneof(fc.string(), fc.integer(), fc.boolean()) },
);
const anyRows = fc.array(fc.array(anyCell, { minLength: 5, maxLength: 6 }), { maxLength: 14 });
const anyMerges = fc.array(fc.record({ row0: fc.nat(14), col0: fc.nat(5), rowCount: fc.integer({ min: 1, max: 5 }), colCount: fc.integer({ min: 1, max: 5 }) }), { maxLength: 4 });

test('every filled row below the header of any sheet is accounted for exactly once', () => {
  fc.assert(
    fc.property(fc.constantFrom(head, measures), anyRows, anyMerges, (header, rows, merges) => {
      const sheet = sheetOf([header, ...rows], { merges });
      for (const table of recognise(sheet).tables) {
        const { items, sections: headings, groups, passedRows } = interpret(sheet, table);
        const named = [...items, ...headings, ...groups, ...passedRows].map(({ row0 }) => row0).sort((a, b) => a - b);
        const filled = sheet.values.flatMap((cells, row0) => (row0 > table.header.lastRow0 && row0 <= table.lastRow0 && cells.some((cell) => String(cell).trim() !== '') ? [row0] : []));
        expect(named).toEqual(filled);
      }
    }),
    { numRuns: 300 },
  );
});

test('decomposed letters and spaces around the texts change nothing', () => {
  const untidy = (cell: CellValue) => (typeof cell === 'string' && cell !== '' ? `  ${cell.normalize('NFD')}\u00A0` : cell);
  for (const [, rows, expected, merges = null] of [...sections, ...itemsAndGroups, ...passed, ...carriedOn]) {
    expect(margins(rows.map((row) => row.map(untidy)), merges)).toEqual(expected);
  }
});
