import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { embedExcel, type EmbeddedExcel, type EmbeddedExcelOptions } from './embedExcel';
import { loadExcelLibrary } from './office/loadExcelLibrary';
import type { EmbeddedWorkbook } from './xlsx/EmbeddedWorkbook';

/**
 * For Node: loads the client library from the npm package and makes the global `Office`, `Excel` and `OfficeExtension` work on this
 * workbook. In a browser, where a page loads the library itself, see `embedExcel`.
 */
export async function startEmbeddedExcel(workbook: EmbeddedWorkbook, options: EmbeddedExcelOptions = {}): Promise<EmbeddedExcel> {
  loadExcelLibrary(() => readFileSync(libraryPath(), 'utf8'), globalThis);
  const excel = embedExcel(workbook, options);
  excel.connect(globalThis);
  return Promise.resolve(excel);
}

/** The working folder is the project's root for everything that runs in Node. */
function libraryPath(): string {
  return createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
}
