import assert from 'node:assert/strict';
import path from 'node:path';
import { countRequests } from '../countRequests';
import { marksAt, progressLooksOn } from '../marks';
import { openProgressTab, press, unfold } from '../openProgressTab';
import type { Scenario } from '../Scenario';
import { takePicture } from '../takePicture';
import { workbookState } from '../workbookState';

const tasks = 'KH46 - Nhiệm vụ';
const all = ['lagging', 'onTrack', 'pending', 'slow'];

/** What the pane shows of a quarter that is tracked already. */
export const colours: Scenario = {
  title: 'Tiến độ quý IV/2026',
  steps: [
    [
      'colours all four sheets in at most three requests, with a legend below each',
      async (workbench, surroundings) => {
        const { page, pane } = workbench;
        await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).waitFor();
        await openProgressTab(workbench);
        const requests = await countRequests(page, () => press(workbench, 'Tô màu tiến độ'));
        assert.ok(requests <= 3, String(requests));
        await pane.getByText('Tổng 143 nhiệm vụ, 61 chỉ tiêu.').waitFor();
        const { sheets } = await workbookState(page);
        const looks = await Promise.all(sheets.map(({ name }) => progressLooksOn(page, name)));
        assert.deepEqual(looks, sheets.map(() => all));
        for (const { name } of sheets) assert.deepEqual(await legendOf(page, name), ['▼', '◆', '●', '○'], name);
        await takePicture(workbench, surroundings, 'tien-do');
      },
    ],
    [
      'counts every item once, by colour',
      async ({ pane }) => {
        const bar = pane.getByRole('group', { name: 'Chọn một màu để lọc danh sách' });
        const counts = (await bar.getByRole('button').allInnerTexts()).map((text) => Number(/(\d+)$/.exec(text)?.[1]));
        assert.equal(counts.length, 4);
        assert.equal(counts.reduce((sum, count) => sum + count, 0), 143 + 61);
      },
    ],
    [
      'lists the worst first and leads to its cell',
      async ({ page, pane }) => {
        const first = pane.getByRole('treeitem').first();
        assert.match(await first.innerText(), /^▼/);
        const place = /(?<sheet>K.+)!(?<cell>[A-Z]+\d+)/.exec(await first.innerText())?.groups;
        await first.click();
        await page.waitForFunction((cell) => window.embeddedExcel?.workbook.selection === cell, place?.cell);
        assert.equal((await workbookState(page)).activeSheet, place?.sheet);
        assert.ok((await marksAt(page, place?.sheet ?? '', place?.cell ?? '')).looks.includes('lagging'));
        await pane.getByRole('region', { name: 'Nội dung đang xem' }).waitFor();
        await pane.getByRole('button', { name: 'Đóng phần này' }).click();
      },
    ],
    [
      'limits the list by colour, agency and month, and says how many are left',
      async (workbench) => {
        const { pane } = workbench;
        const list = pane.getByRole('tree');
        const slow = pane.getByRole('button', { name: /^Cần tăng tốc, sắp đến hạn: / });
        const count = Number(/(\d+)$/.exec(await slow.innerText())?.[1]);
        await slow.click();
        await pane.getByRole('heading', { name: `Danh sách theo dõi (${count})` }).waitFor();
        assert.match(await list.getByRole('treeitem').first().innerText(), /^◆/);
        await unfold(workbench, /^Lọc danh sách/);
        const agency = pane.getByRole('combobox', { name: 'Cơ quan' });
        await agency.selectOption({ index: 1 });
        assert.ok((await listed(pane)) <= count);
        await pane.getByRole('button', { name: 'Bỏ lọc' }).first().click();
        await pane.getByRole('heading', { name: 'Danh sách theo dõi (204)' }).waitFor();
        const month = pane.getByRole('button', { name: /^Tháng 12\/2026: \d+ việc đến hạn/ });
        const due = Number(/: (\d+) việc/.exec((await month.getAttribute('aria-label')) ?? '')?.[1]);
        await month.click();
        await pane.getByRole('heading', { name: `Danh sách theo dõi (${due})` }).waitFor();
        await month.click();
      },
    ],
    [
      'saves colours and symbols with the file',
      async ({ page }, { folder }) => {
        const downloading = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Lưu về máy' }).click();
        const file = path.join(folder, 'to-mau.xlsx');
        await (await downloading).saveAs(file);
        await page.locator('input[type=file]').setInputFiles(file);
        await page.waitForFunction(() => document.querySelector('.file-name')?.textContent === 'to-mau.xlsx');
        for (const { name } of (await workbookState(page)).sheets) assert.deepEqual(await progressLooksOn(page, name), all, name);
        assert.ok((await marksAt(page, tasks, 'A110')).formats.length > 4, 'a symbol');
      },
    ],
  ],
};

/** How many the list says it has. */
async function listed(pane: Parameters<typeof openProgressTab>[0]['pane']): Promise<number> {
  return Number(/\((\d+)\)/.exec(await pane.getByRole('heading', { name: /^Danh sách theo dõi/ }).innerText())?.[1]);
}

/** First signs of the lines below the head of a sheet's legend. */
function legendOf(page: Parameters<typeof workbookState>[0], name: string): Promise<readonly string[]> {
  return page.evaluate((sheet) => {
    const texts: string[] = [];
    window.embeddedExcel?.workbook.book.getWorksheet(sheet)?.eachRow((row) => row.eachCell((cell) => texts.push(String(cell.value))));
    const head = texts.findIndex((text) => text.startsWith('Chú giải tiến độ'));
    return texts.slice(head + 1, head + 5).map((text) => text.slice(0, 1));
  }, name);
}
