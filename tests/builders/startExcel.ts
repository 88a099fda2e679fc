import type { EmbeddedExcel, EmbeddedExcelOptions } from '../../src/embedded/embedExcel';
import { startEmbeddedExcel } from '../../src/embedded/startEmbeddedExcel';
import type { EmbeddedWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';

/** What a run of the tests is told by its configuration (`tests/levels.config.mjs`). */
const { excelApiLevel } = globalThis as { readonly excelApiLevel?: string };

/** The requirement set that the Excel of this run has: that of Office LTSC 2024 unless the run says otherwise. */
export const levelOfRun = excelApiLevel ?? '1.17';

/** An Excel of the run's requirement set with this workbook open, behind the global client library. */
export function startExcel(workbook: EmbeddedWorkbook, options: EmbeddedExcelOptions = {}): Promise<EmbeddedExcel> {
  return startEmbeddedExcel(workbook, { level: levelOfRun, ...options });
}
