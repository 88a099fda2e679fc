import { createWorkbook, type EmbeddedWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';
import { rowsOfPlan, type AppendixSheet, type SampleColumn } from './AppendixSheet';
import { drawAppendix } from './drawAppendix';
import { readPlan } from './readPlan';

/** Columns of the four appendices, in the order of the documents. */
export const columnsOf = {
  kh46Indicators: [column(7, 'center'), column(62, 'justify'), column(20, 'center'), column(32, 'center'), column(32, 'center')],
  kh46Tasks: [column(7, 'center'), column(72, 'justify'), column(30, 'center'), column(32, 'center'), column(20, 'center')],
  ktsIndicators: [column(7, 'center'), column(80, 'justify'), column(34, 'center'), column(34, 'left')],
  ktsTasks: [column(7, 'center'), column(62, 'justify'), column(32, 'left'), column(34, 'left'), column(15, 'center'), column(40, 'justify')],
} as const satisfies Record<string, readonly SampleColumn[]>;

function column(width: number, alignment: SampleColumn['alignment']): SampleColumn {
  return { width, alignment };
}

export function kh46Workbook(): EmbeddedWorkbook {
  return workbookOf('Kế hoạch số 46/KH-UBND', [
    { name: 'Phụ lục I', columns: columnsOf.kh46Indicators, rows: rowsOfPlan(readPlan('kh46-2025.phu-luc-1.chi-tieu')) },
    { name: 'Phụ lục II', columns: columnsOf.kh46Tasks, rows: rowsOfPlan(readPlan('kh46-2025.phu-luc-2.nhiem-vu')) },
  ]);
}

export function ktsWorkbook(): EmbeddedWorkbook {
  return workbookOf('Kế hoạch phát triển kinh tế số giai đoạn 2026 - 2030 (dự thảo)', [
    { name: 'Phụ lục I', columns: columnsOf.ktsIndicators, rows: rowsOfPlan(readPlan('kts-2026-2030.phu-luc-1.chi-tieu')) },
    { name: 'Phụ lục II', columns: columnsOf.ktsTasks, rows: rowsOfPlan(readPlan('kts-2026-2030.phu-luc-2.nhiem-vu')) },
  ]);
}

/** Fixed, so that building again gives the same file. */
const madeOn = new Date('2026-12-09T00:00:00Z');

/** A workbook of appendices with the properties of a file that no one has worked on. */
export function workbookOf(title: string, sheets: readonly AppendixSheet[]): EmbeddedWorkbook {
  const workbook = createWorkbook([]);
  const { book } = workbook;
  for (const sheet of sheets) drawAppendix(book, sheet);
  Object.assign(book, { title, creator: 'Trợ lý Phụ lục', lastModifiedBy: 'Trợ lý Phụ lục', created: madeOn, modified: madeOn });
  workbook.activeSheetName = sheets[0]?.name ?? '';
  return workbook;
}
