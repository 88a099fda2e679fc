import type { EmbeddedWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';
import type { AppendixSheet, SampleColumn, SampleRow } from './AppendixSheet';
import { workbookOf } from './planWorkbooks';
import { kh46IndicatorRows, ktsIndicatorRows } from './trackedIndicators';
import { kh46TaskRows, ktsTaskRows } from './trackedTasks';

const kh46Reference = '(Kèm theo Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân thành phố Cần Thơ)';
const ktsReference = '(Kèm theo dự thảo Kế hoạch phát triển kinh tế số thành phố Cần Thơ giai đoạn 2026 - 2030)';
const cutOff = '(Số liệu tính đến ngày 09 tháng 12 năm 2026)';
const notice = '(Số liệu minh họa, không phải số liệu thật)';

/** Narrower than in the plans themselves: the tracking columns must fit beside them on one page. */
const columns = {
  kh46Indicators: columnsOfWidths([6, 46, 14, 22, 24, 9, 10, 14, 18], 'cjccccccl'),
  kh46Tasks: columnsOfWidths([6, 46, 20, 22, 14, 28, 10, 13, 22, 20], 'cjccclccll'),
  ktsIndicators: columnsOfWidths([6, 52, 24, 24, 9, 10, 20, 18], 'cjclcccl'),
  ktsTasks: columnsOfWidths([6, 42, 22, 24, 12, 28, 24, 10, 13, 20, 18], 'cjllcjlccll'),
} as const;

function columnsOfWidths(widths: readonly number[], alignments: string): SampleColumn[] {
  return widths.map((width, col0) => ({ width, alignment: ({ c: 'center', j: 'justify' } as const)[alignments.charAt(col0)] ?? 'left' }));
}

/**
 * Quarter IV/2026 of both plans, with tracking columns. At the cut-off date 9/12/2026 its rows have every status of a task and every
 * pace of an indicator; the figures are invented and every sheet says so.
 */
export function quarterWorkbook(): EmbeddedWorkbook {
  const indicatorTitles = ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU QUÝ IV NĂM 2026'];
  const taskTitles = ['TÌNH HÌNH THỰC HIỆN CÁC NHIỆM VỤ QUÝ IV NĂM 2026'];
  const ktsTitle = 'KẾ HOẠCH PHÁT TRIỂN KINH TẾ SỐ GIAI ĐOẠN 2026 - 2030';
  return workbookOf('Theo dõi quý IV năm 2026 (số liệu minh họa)', [
    sheet('KH46 - Chỉ tiêu', indicatorTitles, [kh46Reference, cutOff], kh46IndicatorRows(), columns.kh46Indicators),
    sheet('KH46 - Nhiệm vụ', taskTitles, [kh46Reference, cutOff], kh46TaskRows(), columns.kh46Tasks),
    sheet('KTS - Chỉ tiêu', [...indicatorTitles, ktsTitle], [ktsReference], ktsIndicatorRows(), columns.ktsIndicators),
    sheet('KTS - Nhiệm vụ', [...taskTitles, ktsTitle], [ktsReference], ktsTaskRows(), columns.ktsTasks),
  ]);
}

function sheet(name: string, titles: readonly string[], references: readonly string[], rows: readonly SampleRow[], sheetColumns: readonly SampleColumn[]): AppendixSheet {
  const heading: SampleRow[] = [
    ...titles.map((title): SampleRow => ({ kind: 'title', cells: [title] })),
    ...references.map((reference): SampleRow => ({ kind: 'reference', cells: [reference] })),
    { kind: 'notice', cells: [notice] },
  ];
  return { name, columns: sheetColumns, rows: [...heading, ...rows] };
}
