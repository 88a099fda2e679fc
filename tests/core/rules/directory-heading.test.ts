import type { CellValue } from '../../../src/core/model/cell';
import { directoryHeading } from '../../../src/core/rules/directory-heading';
import { builtInDirectory } from '../../../src/data/agencyDirectory';
import { contextOf } from '../../builders/appendixBuilder';
import { readDirectory, sheetOfDirectory } from '../../builders/directorySheets';
import { sheetOf } from '../../builders/sheetBuilder';

type Rows = readonly (readonly CellValue[])[];

/** Column and heading of each column that is told. */
function unread(rows: Rows, sheet = sheetOf(rows, { name: 'Danh mục cơ quan' })) {
  const directorySheet = readDirectory(sheet);
  expect(directorySheet?.agencies.length).toBeGreaterThan(0);
  const findings = directoryHeading.check(contextOf([], { snapshot: { sheets: [sheet] }, directorySheet }));
  return findings.map(({ at, data, severity }) => [severity, at.row0, at.col0, data.heading]);
}

const head = ['TT', 'Tên chính thức', 'Viết tắt'] as const;
const line = [1, 'Sở Kho vận', 'SKV'] as const;

test.each<[string, Rows, readonly unknown[]]>([
  ['short names under words of their own', [[...head, 'Ký hiệu'], [...line, 'KV']], ['information', 0, 3, 'Ký hiệu']],
  ['former names with a slip in the heading', [['Tên chính thức', 'Viết tắt', 'Tên cuũ'], ['Sở Kho vận', 'SKV', 'Sở Kho']], ['information', 0, 2, 'Tên cuũ']],
  ['days under words of their own', [[...head, 'Thành lập ngày'], [...line, '01/3/2025']], ['information', 0, 3, 'Thành lập ngày']],
  ['a second column of former names', [[...head, 'Tên cũ', 'Tên cũ 2'], [...line, 'Sở Kho', 'Sở Vận']], ['information', 0, 4, 'Tên cũ 2']],
  ['a heading over two columns', [[...head, 'Thời hạn', ''], [...line, '2025', '2030']], ['information', 0, 3, 'Thời hạn']],
])('%s: the column is told', (_, rows, expected) => expect(unread(rows)).toEqual([expected]));

test.each<[string, Rows]>([
  ['the columns that we read', [[...head, 'Tên cũ', 'Hiệu lực từ', 'Hiệu lực đến', 'Loại'], [...line, 'Sở Kho', 2025, 2030, 'Sở']]],
  ['only some of them', [['Viết tắt', 'Tên chính thức'], ['SKV', 'Sở Kho vận']]],
  ['notes', [[...head, 'Ghi chú', 'GHI CHÚ THÊM'], [...line, 'hỏi lại', 'x']]],
  ['whom to ask and where', [[...head, 'Địa chỉ', 'Người liên hệ', 'Số điện thoại'], [...line, 'Số 1 phố Mới', 'Bà Hoa', '0123']]],
  ['our own column of names on offer', [[...head, '', 'Tên trong danh sách chọn'], [...line, '', 'Sở Kho vận']]],
  ['a heading with nothing below', [[...head, 'Ký hiệu'], [...line, '']]],
  ['notes beside the table without a heading', [head, [...line, 'xem lại'], [2, 'Sở Đo lường', 'SĐL', 'đã hỏi']]],
  ['a sign for a heading', [[...head, '*'], [...line, 'x']]],
])('%s: nothing is told', (_, rows) => expect(unread(rows)).toEqual([]));

test('the sheet that we make has none', () => {
  expect(unread([], sheetOfDirectory(builtInDirectory))).toEqual([]);
});

test('a workbook without a directory of its own has nothing to tell', () => {
  expect(directoryHeading.check(contextOf([]))).toEqual([]);
});
