import type { EmbeddedWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';
import type { AppendixSheet, SampleRow } from '../samples/AppendixSheet';
import { workbookOf } from '../samples/planWorkbooks';
import { kh46IndicatorRows } from '../samples/trackedIndicators';
import { kh46TaskRows } from '../samples/trackedTasks';
import { mixTasks } from './mixTasks';

const titles: readonly SampleRow[] = [
  { kind: 'title', cells: ['TÌNH HÌNH THỰC HIỆN CÁC NHIỆM VỤ QUÝ IV NĂM 2026'] },
  { kind: 'reference', cells: ['(Kèm theo Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân thành phố Cần Thơ)'] },
];

/**
 * The indicators of plan 46/KH-UBND and so many tasks mixed from its rows, with what was reported of them in quarter IV/2026: sentences, agencies
 * and deadlines as staff write them, a note with its percentage, day, difficulty and proposal always together. The same number gives the same workbook.
 */
export function generateTrackedWorkbook(tasks: number): EmbeddedWorkbook {
  return workbookOf(`${tasks} nhiệm vụ, quý IV năm 2026`, [
    sheet('Chỉ tiêu', kh46IndicatorRows(), 9),
    sheet('Nhiệm vụ', mixTasks(kh46TaskRows(), tasks, [[1], [2], [3], [4], [5, 6, 7, 8, 9]]), 10),
  ]);
}

function sheet(name: string, rows: readonly SampleRow[], columnCount: number): AppendixSheet {
  const columns = Array.from({ length: columnCount }, (_, col0) => ({ width: col0 === 1 ? 46 : 18, alignment: col0 === 1 ? ('justify' as const) : ('center' as const) }));
  return { name, columns, rows: [...titles, ...rows] };
}
