import type { Page } from 'playwright-core';

export interface WorkbookState {
  readonly activeSheet: string;
  readonly selection: string;
  readonly sheets: readonly { readonly name: string; readonly conditionalFormats: number }[];
}

/** What the workbook in memory holds at this moment, past grid and pane. */
export function workbookState(page: Page): Promise<WorkbookState> {
  return page.evaluate(() => {
    const workbook = window.embeddedExcel?.workbook;
    if (!workbook) throw new Error('The page offers no workbook.');
    return {
      activeSheet: workbook.activeSheetName,
      selection: workbook.selection,
      sheets: workbook.book.worksheets.map(({ name, conditionalFormattings }) => ({ name, conditionalFormats: conditionalFormattings.length })),
    };
  });
}

/** Value of a cell of the workbook in memory. */
export function cellValue(page: Page, sheet: string, address: string): Promise<unknown> {
  return page.evaluate(([name = '', cell = '']) => window.embeddedExcel?.workbook.book.getWorksheet(name)?.getCell(cell).value, [sheet, address]);
}
