import type { EmbeddedExcel, EmbeddedExcelOptions } from '../../src/embedded/embedExcel';
import { startExcel } from '../builders/startExcel';
import { createWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';

/** An Excel with a new workbook behind the global client library. */
export function openExcel(sheetNames: readonly string[] = ['A'], options: EmbeddedExcelOptions = {}): Promise<EmbeddedExcel> {
  return startExcel(createWorkbook(sheetNames), { currentYear: () => 2026, ...options });
}

export interface Refusal {
  readonly code: string;
  readonly location: string | undefined;
}

/** Excel's refusal of a batch; null where it was carried out. */
export async function refusalOf(batch: (context: Excel.RequestContext) => Promise<unknown> | unknown): Promise<Refusal | null> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { code: error.code, location: error.debugInfo.errorLocation };
  }
}

/** Runs a batch on the first sheet and hands over what it returns, after a last sync. */
export function onFirstSheet<Result>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result> | Result): Promise<Result> {
  return Excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}

/** Values of an address on the first sheet. */
export function valuesOf(address: string): Promise<unknown[][]> {
  return onFirstSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}
