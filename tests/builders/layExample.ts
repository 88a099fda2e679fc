import type { CellValue } from '../../src/core/model/cell';
import type { SheetSnapshot } from '../../src/core/model/sheetSnapshot';
import { exampleHeads, type ExampleCell, type ExampleColumn, type ExampleRow, type ExampleTable } from '../../src/data/ruleExamples';
import { sheetOf } from './sheetBuilder';

type Kind = ExampleTable['kind'];

/** Columns that every table of its kind has. */
const usualColumns: Readonly<Record<Kind, readonly ExampleColumn[]>> = {
  tasks: ['ordinal', 'content', 'lead', 'supporting', 'deadline', 'deliverable', 'authority'],
  indicators: ['ordinal', 'content', 'unit', 'target', 'lead'],
  directory: ['name', 'aliases', 'validFrom', 'validTo'],
};
const titles: Readonly<Record<Kind, readonly string[]>> = {
  tasks: ['NHIỆM VỤ GIAI ĐOẠN 2025-2030', '(Kèm theo Kế hoạch số 46/KH-UBND ngày 25/8/2025 của Ủy ban nhân dân thành phố Cần Thơ)'],
  indicators: ['CHỈ TIÊU GIAI ĐOẠN 2025-2030', '(Kèm theo Kế hoạch số 46/KH-UBND ngày 25/8/2025 của Ủy ban nhân dân thành phố Cần Thơ)'],
  directory: [],
};
const sheetNames: Readonly<Record<Kind, string>> = { tasks: 'Phụ lục II', indicators: 'Phụ lục I', directory: 'Danh mục cơ quan' };

/** Rows above those of the example, in which nothing is wrong. */
const around: Readonly<Record<Kind, readonly ExampleRow[]>> = {
  tasks: [
    { content: 'Ban hành quy chế quản lý, vận hành hệ thống', lead: 'Sở Tư pháp', supporting: 'Sở Xây dựng; Sở Công Thương', deadline: 'Tháng 9/2027', statusNote: 'Đang lấy ý kiến' },
    { content: 'Kiểm tra việc thực hiện tại các xã, phường', lead: 'Sở Y tế', supporting: 'Sở Xây dựng; Sở Công Thương', deadline: 'Tháng 12/2027', statusNote: 'Đang thực hiện' },
    { content: 'Tổ chức hội nghị sơ kết hai năm', lead: 'Sở Tài chính', supporting: 'Sở Xây dựng; Sở Công Thương', deadline: 'Tháng 10/2028', statusNote: 'Đang chuẩn bị' },
    { content: 'Nâng cấp đường truyền tại các trung tâm y tế', lead: 'Sở Y tế', supporting: 'Sở Xây dựng; Sở Công Thương', deadline: 'Tháng 3/2029', statusNote: 'Đang khảo sát' },
  ].map((row, index) => ({ ...row, ordinal: String(index + 1), deliverable: 'Báo cáo', authority: 'Ủy ban nhân dân thành phố', note: 'Theo dõi' })),
  indicators: [
    { content: 'Tỷ lệ hồ sơ được giải quyết trực tuyến', lead: 'Sở Nội vụ' },
    { content: 'Tỷ lệ người dân có sổ sức khỏe điện tử', lead: 'Sở Y tế' },
    { content: 'Tỷ lệ doanh nghiệp dùng hóa đơn điện tử', lead: 'Sở Tài chính' },
    { content: 'Tỷ lệ trường học có phòng máy tính', lead: 'Sở Giáo dục và Đào tạo' },
  ].map((row, index) => ({ ...row, ordinal: String(index + 1), unit: '%', target: '≥ 80', baseline: 40, baselineOn: '31/12/2024', previous: 60, actual: 70 })),
  directory: [{ name: 'Sở Nội vụ' }, { name: 'Sở Y tế' }],
};
/** What an example does not say of its own rows. */
const unsaid: Readonly<Record<Kind, readonly ExampleRow[]>> = {
  tasks: ['Xây dựng đề án phát triển nguồn nhân lực', 'Công bố danh mục dữ liệu mở', 'Tuyên truyền trên báo chí về cải cách hành chính'].map((content) => ({ content })),
  indicators: [{ content: 'Tỷ lệ hộ gia đình có cáp quang' }],
  directory: [{}],
};

/** The sheets of an example as a workbook would hold them. */
export function layExample(tables: readonly ExampleTable[]): readonly SheetSnapshot[] {
  return tables.map(layTable);
}

function layTable({ kind, sheet = sheetNames[kind], heads, rows, isWhole = false, isUnread = false, areMergesUntold = false }: ExampleTable): SheetSnapshot {
  const own = new Set(rows.flatMap((row) => Object.keys(row) as ExampleColumn[]));
  const columns = [...new Set([...usualColumns[kind], ...own])];
  const before = isWhole ? [] : around[kind];
  const shown = rows.map((row, index) => (isHeading(row) ? { ...exampleHeads, ...row } : { ...likeOthers(kind), ordinal: String(before.length + index + 1), ...unsaid[kind][index], ...row }));
  const laid = [...before, ...shown].map((row) => columns.map((column) => row[column] ?? ''));
  const head = columns.map((column) => heads?.[column] ?? exampleHeads[column]);
  const grid: readonly (readonly ExampleCell[])[] = [...titles[kind].map((line) => [line]), head, ...laid];
  const values = grid.map((row) => columns.map((_, col0) => valueOf(row[col0] ?? '')));
  const numberFormats = grid.map((row) => columns.map((_, col0) => formatOf(row[col0] ?? '')));
  return sheetOf(isUnread ? [] : values, { name: sheet, ...(areMergesUntold ? { merges: undefined } : {}), ...(isUnread ? { unread: 'too-large' as const } : { numberFormats }) });
}

/** What an example's row has in common with those around it; lines of a directory have nothing. */
function likeOthers(kind: Kind): ExampleRow {
  return kind === 'directory' ? {} : { ...around[kind][0] };
}

function isHeading({ ordinal }: ExampleRow): boolean {
  return ordinal === exampleHeads.ordinal;
}

function valueOf(cell: ExampleCell): CellValue {
  return typeof cell === 'object' ? cell.value : cell;
}

function formatOf(cell: ExampleCell): string {
  return typeof cell === 'object' ? cell.numberFormat : 'General';
}
