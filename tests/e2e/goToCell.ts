import type { Page } from 'playwright-core';

/** Goes to a cell of the sheet on screen by the name box, as in Excel. */
export async function goToCell(page: Page, address: string): Promise<void> {
  const nameBox = page.locator('.grid [data-u-comp=defined-name] input');
  await nameBox.fill(address);
  await nameBox.press('Enter');
  await page.waitForFunction((wanted) => window.embeddedExcel?.workbook.selection === wanted, address);
}
