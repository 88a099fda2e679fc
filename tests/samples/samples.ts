import type { EmbeddedWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';
import { kh46Workbook, ktsWorkbook } from './planWorkbooks';
import { quarterWorkbook } from './quarterWorkbook';

/** The sample workbooks by the name of their file, each made anew. */
export const samples: Readonly<Record<string, () => EmbeddedWorkbook>> = {
  'kh46-2025.xlsx': kh46Workbook,
  'kts-2026-2030.xlsx': ktsWorkbook,
  'theo-doi-quy-4-2026.xlsx': quarterWorkbook,
};
