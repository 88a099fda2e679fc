import type { Page } from 'playwright-core';
import { goToCell } from './goToCell';

/** Shows a sheet by its tab. */
export async function showSheet(page: Page, name: string): Promise<void> {
  await page.locator('.grid').getByRole('tab', { name, exact: true }).click();
  await page.waitForFunction((wanted) => window.embeddedExcel?.workbook.activeSheetName === wanted, name);
}

/** Types into a cell of the sheet on screen as a user does, and waits until the workbook has it. */
export async function typeIntoCell(page: Page, address: string, text: string): Promise<void> {
  await goToCell(page, address);
  const before = await contentOf(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    ([cell, known]) => {
      const workbook = window.embeddedExcel?.workbook;
      return JSON.stringify(workbook?.book.getWorksheet(workbook.activeSheetName)?.getCell(cell ?? '').value ?? null) !== known;
    },
    [address, before],
  );
}

function contentOf(page: Page, address: string): Promise<string> {
  return page.evaluate((cell) => {
    const workbook = window.embeddedExcel?.workbook;
    return JSON.stringify(workbook?.book.getWorksheet(workbook.activeSheetName)?.getCell(cell).value ?? null);
  }, address);
}
