import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Scenario, Step } from '../Scenario';
import { workbookState } from '../workbookState';

const oldExcelSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function choose(page: Page, name: string, bytes: Buffer): Promise<void> {
  return page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
}

function refuses(sentence: string, name: string, bytes: Buffer, message: RegExp): Step {
  return [
    sentence,
    async ({ page }) => {
      await choose(page, name, bytes);
      await page.getByRole('alert').filter({ hasText: message }).waitFor();
      assert.equal(await page.locator('.file-name').innerText(), 'theo-doi-quy-4-2026.xlsx', 'the workbook that was open stays open');
    },
  ];
}

/** One clear sentence for each kind of file that is no workbook. */
export const badFiles: Scenario = {
  title: 'Tệp không mở được',
  steps: [
    ['starts on a sample', async ({ pane }) => pane.getByRole('button', { name: 'Kiểm tra' }).waitFor()],
    refuses('explains a text file', 'danh-sach.csv', Buffer.from('TT,Tên nhiệm vụ\n1,Xây dựng kế hoạch\n'), /“danh-sach\.csv” là tệp văn bản/),
    refuses('explains an old .xls', 'phu-luc.xls', Buffer.from([...oldExcelSignature, ...new Array<number>(600).fill(0)]), /“phu-luc\.xls”.*(?:đời cũ|mật khẩu)/),
    refuses('explains a damaged .xlsx', 'phu-luc.xlsx', Buffer.from('PK\u0003\u0004 và phần còn lại đã mất', 'latin1'), /“phu-luc\.xlsx” bị hỏng/),
    refuses('explains an empty file', 'rong.xlsx', Buffer.alloc(0), /“rong\.xlsx”/),
    ['goes on working afterwards', async ({ page }) => assert.equal((await workbookState(page)).sheets.length, 4)],
  ],
};
