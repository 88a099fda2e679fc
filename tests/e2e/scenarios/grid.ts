import assert from 'node:assert/strict';
import path from 'node:path';
import { goToCell } from '../goToCell';
import type { Scenario } from '../Scenario';
import { cellValue, workbookState } from '../workbookState';

/** A file of the user's own, opened, typed into, kept. */
export const grid: Scenario = {
  title: 'Tệp của người dùng',
  steps: [
    [
      'opens an .xlsx from the machine',
      async ({ page, pane }) => {
        await pane.getByRole('button', { name: 'Kiểm tra' }).waitFor();
        await page.locator('input[type=file]').setInputFiles(path.resolve('assets/samples/kts-2026-2030.xlsx'));
        await page.waitForFunction(() => document.querySelector('.file-name')?.textContent === 'kts-2026-2030.xlsx');
        await pane.getByRole('button', { name: 'Kiểm tra' }).waitFor();
      },
    ],
    [
      'takes what is typed into the grid',
      async ({ page }) => {
        const { activeSheet } = await workbookState(page);
        await goToCell(page, 'B60');
        await page.keyboard.type('Nội dung gõ tay');
        await page.keyboard.press('Enter');
        await page.waitForFunction((sheet) => window.embeddedExcel?.workbook.book.getWorksheet(sheet)?.getCell('B60').value === 'Nội dung gõ tay', activeSheet);
        await goToCell(page, 'C60');
        await page.keyboard.type('62,5');
        await page.keyboard.press('Enter');
        await page.waitForFunction((sheet) => window.embeddedExcel?.workbook.book.getWorksheet(sheet)?.getCell('C60').value === 62.5, activeSheet);
        assert.equal(await cellValue(page, activeSheet, 'B60'), 'Nội dung gõ tay');
      },
    ],
    [
      'asks before typed work is lost, and keeps it when told to',
      async ({ page }) => {
        await page.getByLabel('Tệp mẫu').selectOption('kh46-2025');
        await page.getByRole('alert').filter({ hasText: 'chưa lưu' }).waitFor();
        await page.getByRole('button', { name: 'Giữ lại tệp này' }).click();
        assert.equal(await page.locator('.file-name').innerText(), 'kts-2026-2030.xlsx');
      },
    ],
    [
      'adds a sheet',
      async ({ page }) => {
        const before = (await workbookState(page)).sheets.length;
        await page.locator('.grid [data-u-comp=sheet-bar-append-button]').first().click();
        await page.waitForFunction((count) => window.embeddedExcel?.workbook.book.worksheets.length === count + 1, before);
      },
    ],
  ],
};
