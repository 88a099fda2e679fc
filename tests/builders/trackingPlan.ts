import { builtInKnowledge } from '../../src/app/knowledge';
import type { Appendix } from '../../src/core/model/appendix';
import type { CellValue } from '../../src/core/model/cell';
import type { SheetSnapshot } from '../../src/core/model/sheetSnapshot';
import { planTrackingColumns, type PlannedTable, type TrackingPlan } from '../../src/core/tracking/planTrackingColumns';
import { trackingColumns } from '../../src/data/trackingColumns';
import { sheetOf } from './sheetBuilder';
import { interpret, recognise } from './understand';

export type Rows = readonly (readonly CellValue[])[];

export const taskHead = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'];
export const taskRows: Rows = [
  taskHead,
  ['1', 'Xây dựng đề án chuyển đổi số của tỉnh', 'Sở Khoa học và Công nghệ', 'Quý II/2026'],
  ['2', 'Rà soát các thủ tục hành chính của sở', 'Sở Nội vụ', 'Quý IV/2026'],
  ['3', 'Ban hành quy chế phối hợp giữa các sở', 'Văn phòng UBND tỉnh', 'Tháng 9/2026'],
];
export const indicatorRows: Rows = [
  ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu năm 2026', 'Cơ quan chủ trì'],
  ['1', 'Tỷ lệ che phủ rừng', '%', 41, 'Sở Nông nghiệp và Môi trường'],
  ['2', 'Số lớp học được xây mới', 'Lớp', 20, 'Sở Giáo dục và Đào tạo'],
  ['3', 'Tỷ lệ hộ nghèo', '%', 3, 'Sở Nông nghiệp và Môi trường'],
];

/** Every appendix of a sheet with the built-in words and directory. */
export function appendicesOf(sheet: SheetSnapshot): readonly Appendix[] {
  return recognise(sheet).tables.map((table) => interpret(sheet, table));
}

export function planFor(sheet: SheetSnapshot, appendices = appendicesOf(sheet)): TrackingPlan {
  return planTrackingColumns(appendices, { sheets: [sheet], catalogue: trackingColumns, headings: builtInKnowledge().headings });
}

/** The plan for the only table of a sheet with these rows. */
export function plannedTable(rows: Rows, overrides: Partial<SheetSnapshot> = {}): { readonly planned: PlannedTable; readonly sheet: SheetSnapshot } {
  const sheet = sheetOf(rows, overrides);
  const { tables: [planned], skipped } = planFor(sheet);
  if (!planned) throw new Error(`nothing planned: ${skipped.map(({ reason }) => reason).join()}`);
  return { planned, sheet };
}
