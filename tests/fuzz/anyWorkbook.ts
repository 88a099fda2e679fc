import fc from 'fast-check';
import { columnRoles, type ColumnRole } from '../../src/core/model/appendix';
import type { Area } from '../../src/core/model/address';
import type { CellValue } from '../../src/core/model/cell';
import type { TableCorrection } from '../../src/core/model/correction';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/model/sheetSnapshot';
import { headerVocabulary } from '../../src/data/headerVocabulary';

interface FuzzCell {
  readonly value: CellValue;
  readonly numberFormat: string;
}

const headings = headerVocabulary.flatMap(({ phrases }) => phrases);
const words = [
  'I', 'II', 'A', '1', '2', '3', '7.1', '7a', '1.1.1', 'a)', '-', '+', '(1)', 'KT01', 'TỔNG CỘNG', 'Ghi chú: số liệu ước', 'Đến năm 2030', 'Danh mục cơ quan', 'Tên chính thức',
  'Xây dựng nền tảng số dùng chung của thành phố', 'Tỷ lệ hồ sơ trực tuyến toàn trình đạt tối thiểu 80%', '$\\geq 70\\%$', '<ul><li>a</li></ul>', '(Kèm theo Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025)',
  'Sở Tài chính', 'Sở Nội vụ; Sở Ngoại vụ', 'Sớ, ban, ngành', 'UBND các xã, phường', 'Sở KH&CN và Sở Y tế', 'nt', '-nt-', '"', 'như trên', 'Së Tµi chÝnh', 'Sôû Khoa hoïc', 'Báo Cần Thơ',
  'Tháng 9/2025', 'Quý II/2026; Thường xuyên', '30/2/2026', '2030-2026', '100 ngày kể từ ngày ban hành', 'Hằng năm', 'Trước ngày 15/12', '≥ 80', '16- 18', '10-15 %/năm', '≤ 3 ĐNÁ; ≤ 50 TG',
  '%', 'Thứ bậc', 'Đã hoàn thành', 'chưa hoàn thành', '62,5', '1.234,5', '60%', '=1+1', '#N/A', '\u200b', ' ', '\n', 'ế'.normalize('NFD'),
];
const numberFormats = ['General', '@', '0%', '0.00', 'mmm-yy', 'd-mmm', '"Tháng "m/yyyy', 'dd/mm/yyyy', 'yyyy', '#,##0', ';;;', '[Red]0'];

const anyText = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, { weight: 3, arbitrary: fc.constantFrom(...headings) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) });
const anyNumber = fc.oneof(fc.integer({ min: -5, max: 120 }), fc.integer({ min: 40000, max: 50000 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(2025, 2030, 0.62, 1e15));
const anyValue: fc.Arbitrary<CellValue> = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 8, arbitrary: anyText }, { weight: 2, arbitrary: anyNumber }, { weight: 1, arbitrary: fc.boolean() });
const anyCell: fc.Arbitrary<FuzzCell> = fc.record({ value: anyValue, numberFormat: fc.oneof({ weight: 5, arbitrary: fc.constant('General') }, fc.constantFrom(...numberFormats)) });
const anyHeadingRow = fc.uniqueArray(fc.constantFrom(...headings), { minLength: 2, maxLength: 8 }).map((row) => row.map((value): FuzzCell => ({ value, numberFormat: 'General' })));
const anyRow = fc.array(anyCell, { maxLength: 8 });
const anyRows = fc
  .tuple(fc.array(anyRow, { maxLength: 4 }), fc.option(anyHeadingRow, { nil: [] }), fc.array(anyRow, { maxLength: 14 }))
  .map(([above, heading, below]) => [...above, heading, ...below]);
const anyArea: fc.Arbitrary<Area> = fc.record({ row0: fc.nat(18), col0: fc.nat(7), rowCount: fc.integer({ min: 1, max: 6 }), colCount: fc.integer({ min: 1, max: 4 }) });

const anySheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    name: fc.constantFrom('PL I', 'PL II', 'Danh mục cơ quan', 'Sheet1'),
    isProtected: fc.boolean(),
    row0: fc.nat(3),
    col0: fc.nat(3),
    rows: anyRows,
    merges: fc.option(fc.array(anyArea, { maxLength: 5 }), { nil: undefined }),
  })
  .map(({ rows, merges, ...rest }) => {
    const width = Math.max(0, ...rows.map(({ length }) => length));
    const grid = <Member>(pick: (cell: FuzzCell) => Member, blank: Member) => rows.map((row) => Array.from({ length: width }, (_, col0) => (row[col0] ? pick(row[col0]) : blank)));
    return {
      ...rest, visibility: 'visible', unread: null, ...(merges ? { merges } : {}),
      values: grid<CellValue>(({ value }) => value, ''),
      numberFormats: grid(({ numberFormat }) => numberFormat, 'General'),
    };
  });

/** One to three sheets with something like tables on them, and everything that has ever been seen in a cell. */
export const anyWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc.uniqueArray(anySheet, { minLength: 1, maxLength: 3, selector: ({ name }) => name }).map((sheets) => ({ sheets }));

/** What a user might say of a table: sensible or not. */
export const anyCorrection: fc.Arbitrary<Pick<TableCorrection, 'kind' | 'columns'>> = fc.record({
  kind: fc.constantFrom('tasks', 'indicators', 'none'),
  columns: fc.dictionary(fc.constantFrom(...columnRoles), fc.option(fc.nat(9), { nil: null }), { maxKeys: 4 }) as fc.Arbitrary<Partial<Record<ColumnRole, number | null>>>,
});
