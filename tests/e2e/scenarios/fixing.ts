import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { checkInPane, untilReady } from '../checkInPane';
import type { Workbench } from '../openWorkbench';
import { saveAndReopen } from '../saveAndReopen';
import type { Scenario } from '../Scenario';
import { scrollPaneTo } from '../scrollPaneTo';
import { takePicture } from '../takePicture';
import { cellValue } from '../workbookState';

const tasks = 'KH46 - Nhiệm vụ';
const misspelt = ['D110', 'D114', 'D121'];

function texts(page: Page): Promise<readonly unknown[]> {
  return Promise.all(misspelt.map((cell) => cellValue(page, tasks, cell)));
}

async function choose(workbench: Workbench, cell: string): Promise<void> {
  await workbench.pane.locator('html').evaluate((html) => {
    for (const element of html.querySelectorAll('*')) element.scrollTop = 0;
  });
  await (await scrollPaneTo(workbench, `${tasks}!${cell}`)).click();
  await workbench.pane.getByRole('region', { name: 'Nội dung đang xem' }).waitFor();
}

/** Slips put right from the pane, put back, and set aside. */
export const fixing: Scenario = {
  title: 'Sửa, hoàn tác và bỏ qua',
  steps: [
    ['checks the tracked quarter', checkInPane],
    [
      'shows what a correction will do before it is made',
      async (workbench, surroundings) => {
        await choose(workbench, 'D110');
        const { pane } = workbench;
        assert.equal(await pane.locator('del').first().innerText(), 'Sớ');
        assert.equal(await pane.locator('ins').first().innerText(), 'Sở');
        await takePicture(workbench, surroundings, 'sua-o');
      },
    ],
    [
      'corrects all cells that are alike by one click',
      async ({ page, pane }) => {
        await pane.getByRole('button', { name: 'Sửa cả 3 ô giống nhau' }).click();
        await pane.getByText('Đã sửa 3 ô.').first().waitFor();
        await untilReady({ pane });
        assert.ok((await texts(page)).every((text) => /^Sở, ban, ngành/.test(String(text))), String(await texts(page)));
      },
    ],
    [
      'puts them back as they were',
      async ({ page, pane }) => {
        await pane.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
        await pane.getByText('Đã hoàn tác 3 ô.').first().waitFor();
        await untilReady({ pane });
        assert.ok((await texts(page)).every((text) => /^Sớ, ban, ngành/.test(String(text))), String(await texts(page)));
      },
    ],
    [
      'leaves a cell alone that was changed after the check, and says so',
      async (workbench) => {
        const { page, pane } = workbench;
        await choose(workbench, 'D114');
        await page.evaluate((sheet) => {
          const cell = window.embeddedExcel?.workbook.book.getWorksheet(sheet)?.getCell('D114');
          if (cell) cell.value = 'Sở Y tế';
        }, tasks);
        await pane.getByRole('button', { name: 'Sửa cả 3 ô giống nhau' }).click();
        await pane.getByText(`Giữ nguyên ô đã thay đổi sau lần kiểm tra trước: ${tasks}!D114.`).first().waitFor();
        await untilReady({ pane });
        assert.equal(await cellValue(page, tasks, 'D114'), 'Sở Y tế');
        await pane.getByRole('button', { name: /^Hoàn tác lần sửa gần nhất/ }).click();
        await pane.getByText('Đã hoàn tác 2 ô.').first().waitFor();
        await untilReady({ pane });
      },
    ],
    [
      'sets a finding aside and keeps that with the file',
      async (workbench, surroundings) => {
        const { pane } = workbench;
        await choose(workbench, 'D110');
        await pane.getByRole('button', { name: 'Bỏ qua…' }).click();
        await pane.getByRole('button', { name: 'Bỏ qua ô này' }).click();
        await pane.getByText('Đã bỏ qua (1)').waitFor();
        await untilReady({ pane });
        await saveAndReopen(workbench, surroundings, 'da-bo-qua.xlsx');
        await checkInPane(workbench);
        await pane.getByText('Đã bỏ qua (1)').waitFor();
      },
    ],
    [
      'brings it back',
      async (workbench) => {
        const { pane } = workbench;
        await pane.getByText('Đã bỏ qua (1)').click();
        await pane.getByRole('button', { name: 'Đưa lại vào danh sách' }).click();
        await pane.getByText('Đã bỏ qua (1)').waitFor({ state: 'detached' });
        await untilReady(workbench);
        await choose(workbench, 'D110');
      },
    ],
  ],
};
