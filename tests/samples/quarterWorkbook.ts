import type { EmbeddedWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';
import type { AppendixSheet, SampleColumn, SampleRow } from './AppendixSheet';
import { columnsOf, workbookOf } from './planWorkbooks';
import { kh46IndicatorRows, ktsIndicatorRows } from './trackedIndicators';
import { kh46TaskRows, ktsTaskRows } from './trackedTasks';

const kh46Reference = '(Kèm theo Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân thành phố Cần Thơ)';
const ktsReference = '(Kèm theo dự thảo Kế hoạch phát triển kinh tế số thành phố Cần Thơ giai đoạn 2026 - 2030)';
const notice = '(Số liệu minh họa, không phải số liệu thật)';

const indicatorTracking: readonly SampleColumn[] = [
  { width: 11, alignment: 'center' },
  { width: 12, alignment: 'center' },
  { width: 16, alignment: 'center' },
  { width: 24, alignment: 'left' },
];
const taskTracking: readonly SampleColumn[] = [
  { width: 36, alignment: 'left' },
  { width: 13, alignment: 'center' },
  { width: 15, alignment: 'center' },
  { width: 30, alignment: 'left' },
  { width: 30, alignment: 'left' },
];

/**
 * Quarter IV/2026 of both plans, with tracking columns. At the cut-off date 9/12/2026 its rows have every status of a task and every
 * pace of an indicator; the figures are invented and every sheet says so.
 */
export function quarterWorkbook(): EmbeddedWorkbook {
  const indicatorTitles = ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU QUÝ IV NĂM 2026'];
  const taskTitles = ['TÌNH HÌNH THỰC HIỆN CÁC NHIỆM VỤ QUÝ IV NĂM 2026'];
  const ktsTitle = 'KẾ HOẠCH PHÁT TRIỂN KINH TẾ SỐ GIAI ĐOẠN 2026 - 2030';
  return workbookOf('Theo dõi quý IV năm 2026 (số liệu minh họa)', [
    sheet('KH46 - Chỉ tiêu', indicatorTitles, kh46Reference, kh46IndicatorRows(), [...columnsOf.kh46Indicators, ...indicatorTracking]),
    sheet('KH46 - Nhiệm vụ', taskTitles, kh46Reference, kh46TaskRows(), [...columnsOf.kh46Tasks, ...taskTracking]),
    sheet('KTS - Chỉ tiêu', [...indicatorTitles, ktsTitle], ktsReference, ktsIndicatorRows(), [...columnsOf.ktsIndicators, ...indicatorTracking]),
    sheet('KTS - Nhiệm vụ', [...taskTitles, ktsTitle], ktsReference, ktsTaskRows(), [...columnsOf.ktsTasks, ...taskTracking]),
  ]);
}

function sheet(name: string, titles: readonly string[], reference: string, rows: readonly SampleRow[], columns: readonly SampleColumn[]): AppendixSheet {
  const heading: SampleRow[] = [
    ...titles.map((title): SampleRow => ({ kind: 'title', cells: [title] })),
    { kind: 'reference', cells: [reference] },
    { kind: 'reference', cells: ['(Số liệu tính đến ngày 09 tháng 12 năm 2026)'] },
    { kind: 'notice', cells: [notice] },
  ];
  return { name, columns, rows: [...heading, ...rows] };
}
