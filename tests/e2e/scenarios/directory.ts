import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { checkInPane, untilReady } from '../checkInPane';
import { goToCell } from '../goToCell';
import type { Workbench } from '../openWorkbench';
import type { Scenario } from '../Scenario';
import { scrollPaneTo } from '../scrollPaneTo';
import { workbookState } from '../workbookState';

const directorySheet = 'Danh mục cơ quan';

async function openDirectoryPart({ pane }: Workbench): Promise<void> {
  await pane.locator('summary').filter({ hasText: directorySheet }).click();
}

/** Address of the cell of a sheet that holds these words alone. */
function cellWith(page: Page, sheet: string, text: string): Promise<string> {
  return page.evaluate(
    ([name = '', words = '']) => {
      let found = '';
      window.embeddedExcel?.workbook.book.getWorksheet(name)?.eachRow((row) => row.eachCell((cell) => {
        if (cell.value === words) found = cell.address;
      }));
      return found;
    },
    [sheet, text],
  );
}

function listsOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sheets = window.embeddedExcel?.workbook.book.worksheets ?? [];
    return sheets.reduce((sum, sheet) => sum + Object.values(sheet.dataValidations.model).filter((validation) => validation?.type === 'list').length, 0);
  });
}

/** The directory of agencies as a sheet of the user's, and lists made from it. */
export const directory: Scenario = {
  title: 'Danh mục cơ quan của người dùng',
  steps: [
    [
      'makes a sheet of the built-in directory and shows it',
      async (workbench) => {
        await checkInPane(workbench);
        await openDirectoryPart(workbench);
        const { page, pane } = workbench;
        await pane.getByText(/^Đang dùng danh mục có sẵn/).waitFor();
        await pane.getByRole('button', { name: 'Tạo trang danh mục' }).click();
        await pane.getByText(/^Đã tạo trang “Danh mục cơ quan” với \d+ cơ quan/).first().waitFor();
        await untilReady(workbench);
        assert.equal((await workbookState(page)).activeSheet, directorySheet);
        await pane.getByText('Đang dùng danh mục ở trang “Danh mục cơ quan”.').waitFor();
      },
    ],
    [
      'checks by what the user has written there',
      async (workbench) => {
        const { page } = workbench;
        await goToCell(page, await cellWith(page, directorySheet, 'Sở Xây dựng'));
        await page.keyboard.type('Sở Kiến thiết');
        await page.keyboard.press('Enter');
        await page.waitForTimeout(300);
        await checkInPane(workbench);
        // The old name is known beside the new one, so it is only to be written anew.
        await workbench.pane.getByRole('button', { name: /^Lưu ý \(/ }).click();
        const group = workbench.pane.getByRole('treeitem').filter({ hasText: /Tên cơ quan viết tắt hoặc chưa đầy đủ \(/ }).first();
        if ((await group.getAttribute('aria-expanded')) === 'false') await group.click();
        await scrollPaneTo(workbench, /“Sở Xây dựng”.*“Sở Kiến thiết”/);
      },
    ],
    [
      'puts lists on the columns of agencies, and takes them away',
      async (workbench) => {
        const { page, pane } = workbench;
        const before = await listsOf(page);
        await pane.getByRole('button', { name: 'Thêm danh sách chọn' }).click();
        await pane.getByText(/^Đã thêm danh sách chọn cho \d+ cột/).first().waitFor();
        await untilReady(workbench);
        assert.ok((await listsOf(page)) > before);
        await pane.getByRole('button', { name: 'Bỏ danh sách chọn' }).click();
        await pane.getByText(/^Đã bỏ danh sách chọn ở \d+ cột/).first().waitFor();
        await untilReady(workbench);
        assert.equal(await listsOf(page), before);
      },
    ],
  ],
};
