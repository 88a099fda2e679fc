import assert from 'node:assert/strict';
import { untilReady } from '../checkInPane';
import { countRequests } from '../countRequests';
import { marksAt, progressLooksOn, untilInGrid } from '../marks';
import { openProgressTab, press, unfold } from '../openProgressTab';
import type { Workbench } from '../openWorkbench';
import type { Scenario } from '../Scenario';
import { showSheet, typeIntoCell } from '../typeIntoCell';
import { cellValue, workbookState } from '../workbookState';
import { takePicture } from '../takePicture';
import { progressKept } from './progressKept';

const indicators = 'Phụ lục I';
const tasks = 'Phụ lục II';

async function type({ page }: Workbench, cells: Readonly<Record<string, string>>): Promise<void> {
  for (const [address, text] of Object.entries(cells)) await typeIntoCell(page, address, text);
}

/** The legend of colours in the pane: what each is called, how many items it has. */
async function shows({ pane }: Workbench, counts: readonly string[]): Promise<void> {
  for (const count of counts) await pane.getByRole('button', { name: count, exact: true }).waitFor();
}

/** A plan that nobody tracks yet: columns added, filled in by hand, coloured, judged, closed. */
export const progress: Scenario = {
  title: 'Theo dõi tiến độ từ kế hoạch chưa có cột theo dõi',
  steps: [
    [
      'puts tracking columns beside both tables and stays on the sheet that is looked at',
      async (workbench) => {
        const { page, pane } = workbench;
        await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).waitFor();
        await page.getByLabel('Tệp mẫu').selectOption('kh46-2025');
        await page.waitForFunction(() => window.embeddedExcel?.workbook.book.worksheets.length === 2);
        await openProgressTab(workbench);
        await pane.getByText(/^Chưa có kết quả/).waitFor();
        await unfold(workbench, 'Công cụ');
        await press(workbench, 'Thêm cột theo dõi');
        await pane.getByText(/^Đã thêm cột theo dõi – trang “Phụ lục I”: “Số gốc”/).first().waitFor();
        assert.equal(await cellValue(page, indicators, 'I4'), 'Kết quả kỳ này');
        assert.equal(await cellValue(page, tasks, 'F4'), 'Tình hình thực hiện');
        await shows(workbench, ['Chậm, quá hạn: 15', 'Cần tăng tốc, sắp đến hạn: 5']);
        assert.equal((await workbookState(page)).activeSheet, indicators);
        await page.locator('.grid').getByRole('tab', { name: indicators, selected: true, exact: true }).waitFor();
      },
    ],
    [
      'takes what is typed into them as Excel would',
      async (workbench) => {
        const { page } = workbench;
        await type(workbench, { F11: '20', G11: '31/12/2024', I11: '25,5', J11: '30/11/2026', F22: '50', G22: '31/12/2024', I22: '52,5', J22: '30/11/2026' });
        assert.equal(await cellValue(page, indicators, 'I22'), 52.5);
        await showSheet(page, tasks);
        await type(workbench, { F25: 'Đã hoàn thành', G25: '100', H25: '15/07/2025', F28: 'Đã hoàn thành', H28: '20/12/2025', F44: 'Đang nâng cấp', G44: '60' });
        assert.equal(await cellValue(page, tasks, 'G25'), 100);
      },
    ],
    [
      'says that the figures have changed',
      async ({ pane }) => pane.getByText('Số liệu đã thay đổi sau lần đánh giá này. Bấm Cập nhật.').first().waitFor(),
    ],
    [
      'colours the verdicts in at most three requests, each with its symbol, and counts anew',
      async (workbench, surroundings) => {
        const { page } = workbench;
        const requests = await countRequests(page, async () => {
          await press(workbench, 'Tô màu tiến độ');
          await workbench.pane.getByText(/^Đã tô màu tiến độ/).first().waitFor();
        });
        assert.ok(requests <= 3, String(requests));
        await shows(workbench, ['Chậm, quá hạn: 14', 'Cần tăng tốc, sắp đến hạn: 5', 'Đạt, đúng tiến độ: 3']);
        for (const [sheet, address, look, symbol] of [[tasks, 'A25', 'onTrack', '●'], [tasks, 'A44', 'lagging', '▼'], [tasks, 'A35', 'slow', '◆'], [indicators, 'A22', 'lagging', '▼'], [indicators, 'A8', 'pending', '○']] as const) {
          const { looks, formats } = await marksAt(page, sheet, address);
          assert.deepEqual(looks, [look], `${sheet}!${address}`);
          assert.ok(formats.includes(symbol), `${sheet}!${address}: ${formats}`);
        }
        assert.equal(await cellValue(page, tasks, 'A44'), '37', 'the symbol is shown, not written');
        await untilInGrid(page, 'lagging', true);
        await takePicture(workbench, surroundings, 'cot-theo-doi');
      },
    ],
    [
      'renews colours and counts after another change',
      async (workbench) => {
        const { page, pane } = workbench;
        await showSheet(page, indicators);
        await type(workbench, { I22: '75' });
        await pane.getByText(/^Số liệu đã thay đổi/).first().waitFor();
        assert.deepEqual((await marksAt(page, indicators, 'A22')).looks, ['lagging'], 'colours wait for the user');
        assert.ok((await countRequests(page, () => press(workbench, 'Cập nhật'))) <= 3);
        await shows(workbench, ['Chậm, quá hạn: 13', 'Đạt, đúng tiến độ: 4']);
        assert.deepEqual((await marksAt(page, indicators, 'A22')).looks, ['onTrack']);
      },
    ],
    [
      'lets the user overrule a verdict, with a reason',
      async (workbench) => {
        const { page, pane } = workbench;
        const entry = pane.getByRole('treeitem').filter({ hasText: 'Phụ lục II!B44' });
        await entry.scrollIntoViewIfNeeded();
        await entry.click();
        await page.waitForFunction(() => window.embeddedExcel?.workbook.selection === 'B44');
        await unfold(workbench, 'Đánh giá thủ công');
        await pane.getByRole('combobox', { name: 'Kết quả đánh giá' }).selectOption({ label: 'Hoàn thành đúng hạn' });
        await pane.getByLabel('Lý do (bắt buộc)').fill('Đã nghiệm thu theo biên bản số 12');
        await press(workbench, 'Lưu đánh giá');
        await pane.getByText('Đã lưu đánh giá thủ công.').first().waitFor();
        await pane.getByText(/Đánh giá thủ công: 1\./).waitFor();
        await shows(workbench, ['Chậm, quá hạn: 12', 'Đạt, đúng tiến độ: 5']);
        assert.deepEqual((await marksAt(page, tasks, 'A44')).looks, ['onTrack'], 'the colour follows');
      },
    ],
    [
      'has what each agency owes ready to be copied',
      async (workbench) => {
        const { page, pane } = workbench;
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await unfold(workbench, /^Danh sách đôn đốc/);
        await press(workbench, 'Sao chép');
        await pane.getByText('Đã sao chép.').waitFor();
        const text = await page.evaluate(() => navigator.clipboard.readText());
        assert.match(text, /^DANH SÁCH ĐÔN ĐỐC \(số liệu đến ngày 14\/12\/2026\)/);
        assert.match(text, /\nSỞ KHOA HỌC VÀ CÔNG NGHỆ \(\d+ việc\)\n1\. /);
        assert.match(text, /\[NV 33, Phụ lục II\].*quá hạn 440 ngày \(hạn 30\/09\/2025\)/);
        assert.doesNotMatch(text, /\[NV 19, Phụ lục II\]/, 'what is done is not asked for');
      },
    ],
    [
      'closes the period on a sheet of its own',
      async (workbench) => {
        const { page, pane } = workbench;
        await pane.getByRole('combobox', { name: 'Kỳ báo cáo' }).selectOption({ label: '6 tháng cuối năm 2026' });
        await unfold(workbench, 'Công cụ');
        await press(workbench, 'Chốt kỳ…');
        await pane.getByText('Chốt 6 tháng cuối năm 2026, số liệu đến ngày 14/12/2026?').waitFor();
        await press(workbench, 'Chốt kỳ');
        await pane.getByText('Đã chốt 6 tháng cuối năm 2026: 152 dòng trên trang mới “Lịch sử theo dõi”.').first().waitFor();
        await untilReady(workbench);
        assert.deepEqual((await workbookState(page)).sheets.map(({ name }) => name), [indicators, tasks, 'Lịch sử theo dõi']);
        assert.deepEqual(await progressLooksOn(page, 'Lịch sử theo dõi'), []);
      },
    ],
    ...progressKept,
  ],
};
