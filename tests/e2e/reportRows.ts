import type { Page } from 'playwright-core';

/** A row of a sheet in memory, as far as the tables of a report go: number, content, and the columns that belong to the user. */
export interface ReportLine {
  /** 1-based. */
  readonly row: number;
  readonly ordinal: string;
  readonly content: string;
  /** Column K, and whether it is bold. */
  readonly free: string;
  readonly isBold: boolean;
}

/** The rows of a report sheet of the workbook in memory, top to bottom. */
export function reportLines(page: Page, sheet: string): Promise<readonly ReportLine[]> {
  return page.evaluate((name) => {
    const found = window.embeddedExcel?.workbook.book.getWorksheet(name);
    if (!found) throw new Error(`The workbook has no sheet ${name}.`);
    return Array.from({ length: found.rowCount }, (_, row0) => ({
      row: row0 + 1,
      ordinal: String(found.getCell(row0 + 1, 1).value ?? ''),
      content: String(found.getCell(row0 + 1, 2).value ?? ''),
      free: String(found.getCell(row0 + 1, 11).value ?? ''),
      isBold: found.getCell(row0 + 1, 11).font?.bold === true,
    }));
  }, sheet);
}
