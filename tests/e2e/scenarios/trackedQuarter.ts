import assert from 'node:assert/strict';
import path from 'node:path';
import { read, utils, type WorkSheet } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { press } from '../openProgressTab';
import { untilPreviewed } from '../openReportTab';
import { scrollPaneTo } from '../scrollPaneTo';
import type { Scenario } from '../Scenario';
import { takePicture } from '../takePicture';
import { cellValue, workbookState } from '../workbookState';

const report = 'Báo cáo tổng hợp';
const tasks = 'KH46 - Nhiệm vụ';

/** The name box of the grid: the cell that is selected there. */
async function selectedInGrid(page: Page): Promise<string> {
  return page.locator('.grid [data-u-comp=defined-name] input').inputValue();
}

function textsOf(sheet: WorkSheet): string[] {
  return utils.sheet_to_json<unknown[]>(sheet, { header: 1 }).flat().filter((value) => typeof value === 'string');
}

/** The main job on the tracked quarter: check, look, clean up, report, save. */
export const trackedQuarter: Scenario = {
  title: 'Theo dõi quý IV/2026',
  steps: [
    [
      'opens on the sample, the real pane beside it',
      async ({ page, pane }) => {
        await pane.getByRole('button', { name: 'Kiểm tra' }).waitFor();
        assert.equal(await page.locator('.file-name').innerText(), 'theo-doi-quy-4-2026.xlsx');
        assert.equal((await workbookState(page)).sheets.length, 4);
      },
    ],
    [
      'finds what is wrong in the four appendices by one click',
      async (workbench, surroundings) => {
        const { pane } = workbench;
        await pane.getByRole('button', { name: 'Kiểm tra' }).click();
        await pane.getByText(/Tổng hợp đến ngày 14\/12\/2026/).waitFor();
        await pane.getByText(/Nhiệm vụ.*143/).first().waitFor();
        await pane.getByText(/Chỉ tiêu.*61/).first().waitFor();
        await takePicture(workbench, surroundings, 'kiem-tra');
      },
    ],
    [
      'lists what is late in a tab of its own, the worst on top',
      async (workbench) => {
        const { pane } = workbench;
        await pane.getByRole('tab', { name: 'Tiến độ' }).click();
        await pane.getByText('Tổng 143 nhiệm vụ, 61 chỉ tiêu.').waitFor();
        await scrollPaneTo(workbench, /đã quá hạn 501 ngày/);
        await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
        await pane.getByText(/Tổng hợp đến ngày 14\/12\/2026/).waitFor();
      },
    ],
    [
      'marks the cells without touching their own format',
      async ({ page }) => {
        const { sheets } = await workbookState(page);
        assert.ok(sheets.every(({ conditionalFormats }) => conditionalFormats > 0), JSON.stringify(sheets));
      },
    ],
    [
      'leads from a finding to its cell',
      async (workbench, surroundings) => {
        const { page } = workbench;
        await (await scrollPaneTo(workbench, `${tasks}!D110`)).click();
        await page.waitForFunction(() => window.embeddedExcel?.workbook.selection === 'D110');
        assert.equal((await workbookState(page)).activeSheet, tasks);
        await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.grid [data-u-comp=defined-name] input')?.value === 'D110');
        assert.equal(await selectedInGrid(page), 'D110');
        assert.match(String(await cellValue(page, tasks, 'D110')), /Sớ, ban, ngành/);
        await takePicture(workbench, surroundings, 'den-o');
      },
    ],
    [
      'takes every mark away again',
      async ({ page, pane }) => {
        await pane.getByRole('button', { name: 'Xóa đánh dấu' }).click();
        await page.waitForFunction(() => window.embeddedExcel?.workbook.book.worksheets.every((sheet) => sheet.conditionalFormattings.length === 0));
      },
    ],
    [
      'makes the consolidated report and shows its sheet',
      async (workbench) => {
        const { page, pane } = workbench;
        await press(workbench, 'Tạo báo cáo');
        await untilPreviewed(workbench);
        await press(workbench, 'Tạo báo cáo');
        await pane.getByText(/Đã tạo trang “Báo cáo tổng hợp”: 143 nhiệm vụ, 61 chỉ tiêu/).first().waitFor();
        assert.equal((await workbookState(page)).activeSheet, report);
        await page.locator('.grid').getByText(report).first().waitFor();
      },
    ],
    [
      'saves an .xlsx that another reader understands',
      async ({ page }, { folder }) => {
        const downloading = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Lưu về máy' }).click();
        const download = await downloading;
        assert.equal(download.suggestedFilename(), 'theo-doi-quy-4-2026 (đã rà soát).xlsx');
        const file = path.join(folder, 'saved.xlsx');
        await download.saveAs(file);
        const { Sheets, SheetNames } = read(readFileSync(file));
        assert.deepEqual(SheetNames, ['KH46 - Chỉ tiêu', tasks, 'KTS - Chỉ tiêu', 'KTS - Nhiệm vụ', report]);
        const texts = textsOf(Sheets[report] ?? {});
        assert.ok(texts.includes('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'));
        assert.ok(texts.some((text) => text.includes('(Số liệu tính đến ngày 14/12/2026)')));
        assert.ok(textsOf(Sheets[tasks] ?? {}).some((text) => text.includes('Sớ, ban, ngành thành phố')), "the user's own text stays as it was");
      },
    ],
  ],
};
