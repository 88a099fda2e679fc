import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read } from '@e965/xlsx';
import { assertAccessible } from '../assertAccessible';
import { countRequests } from '../countRequests';
import { assertNoSidewaysScrolling, narrowPaneTo320 } from '../narrowPaneTo320';
import { press, unfold } from '../openProgressTab';
import { openReportTab, untilPreviewed } from '../openReportTab';
import { reportLines } from '../reportRows';
import { saveAndReopen } from '../saveAndReopen';
import type { Scenario } from '../Scenario';
import { takePicture } from '../takePicture';
import { showSheet, typeIntoCell } from '../typeIntoCell';
import { cellValue, workbookState } from '../workbookState';

const report = 'Báo cáo tổng hợp';
const tasks = 'KH46 - Nhiệm vụ';
const cause = 'Chờ thẩm định giá của Sở Tài chính';
/** The item beside which the cause is typed. */
let explained = '';

/** The report as a head of office gets it: looked at first, chosen, made, filled in, made again, one for each agency, given away. */
export const consolidatedReport: Scenario = {
  title: 'Báo cáo tổng hợp',
  steps: [
    [
      'is looked at before it is made: nothing is written by the way to its tab',
      async (workbench, surroundings) => {
        const { page, pane } = workbench;
        await pane.getByRole('button', { name: 'Tạo báo cáo', exact: true }).click();
        await untilPreviewed(workbench);
        await pane.getByText(/^61 chỉ tiêu, 143 nhiệm vụ; \d+ nội dung chậm, quá hạn$/).waitFor();
        await pane.getByText(/^Khoảng \d+ trang A4 ngang$/).waitFor();
        await pane.getByText(`Trang mới “${report}”`).waitFor();
        await pane.getByText(/^Chưa ghi .*cơ quan ban hành.*người ký/).waitFor();
        assert.equal((await workbookState(page)).sheets.length, 4);
        await takePicture(workbench, surroundings, 'the-bao-cao');
      },
    ],
    [
      'keeps what was chosen with the file',
      async (workbench, surroundings) => {
        const { pane } = workbench;
        await unfold(workbench, 'Cơ quan, người ký, nơi nhận');
        const fill = async (label: string, text: string) => {
          const field = pane.getByLabel(label, { exact: true });
          await field.fill(text);
          await field.press('Tab');
        };
        await fill('Cơ quan ban hành', 'Sở Khoa học và Công nghệ');
        await fill('Ký hiệu sau “BC-”', 'SKHCN');
        await pane.getByLabel('Hình thức ký').selectOption({ label: 'KT. (ký thay)' });
        await fill('Chức vụ thủ trưởng', 'Giám đốc');
        await fill('Chức vụ người ký', 'Phó Giám đốc');
        await fill('Họ và tên người ký', 'Nguyễn Văn An');
        await fill('Nơi nhận', 'UBND thành phố\nCác sở, ban, ngành\nLưu: VT, CĐS');
        await unfold(workbench, 'Các phần của báo cáo');
        await pane.getByLabel('Danh mục nội dung dữ liệu cần rà soát').uncheck();
        await untilPreviewed(workbench);
        await saveAndReopen(workbench, surroundings, 'bao-cao.xlsx');
        await openReportTab(workbench);
        await unfold(workbench, 'Cơ quan, người ký, nơi nhận');
        assert.equal(await pane.getByLabel('Cơ quan ban hành', { exact: true }).inputValue(), 'Sở Khoa học và Công nghệ');
        assert.equal(await pane.getByLabel('Họ và tên người ký').inputValue(), 'Nguyễn Văn An');
        assert.equal(await pane.getByLabel('Nơi nhận', { exact: true }).inputValue(), 'UBND thành phố\nCác sở, ban, ngành\nLưu: VT, CĐS');
        await unfold(workbench, 'Các phần của báo cáo');
        assert.equal(await pane.getByLabel('Danh mục nội dung dữ liệu cần rà soát').isChecked(), false);
      },
    ],
    [
      'is made as it was chosen, in at most four requests',
      async (workbench, surroundings) => {
        const { page, pane } = workbench;
        const requests = await countRequests(page, async () => {
          await press(workbench, 'Tạo báo cáo');
          await pane.getByText('Đã tạo trang “Báo cáo tổng hợp”: 143 nhiệm vụ, 61 chỉ tiêu.').first().waitFor();
        });
        // The preview is read anew after it: two requests.
        assert.ok(requests <= 6, String(requests));
        assert.equal((await workbookState(page)).activeSheet, report);
        const texts = await page.evaluate((name) => JSON.stringify(window.embeddedExcel?.workbook.book.getWorksheet(name)?.getSheetValues()), report);
        for (const text of ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', '/BC-SKHCN', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Văn An', '- Lưu: VT, CĐS.']) assert.ok(texts.includes(text), text);
        assert.ok(!texts.includes('DANH MỤC NỘI DUNG DỮ LIỆU'), 'the annex was not wanted');
        await page.locator('.grid').getByText(report).first().waitFor();
        await takePicture(workbench, surroundings, 'bao-cao');
      },
    ],
    [
      'lets a cause be typed beside an item, in bold',
      async ({ page, pane }) => {
        const lines = await reportLines(page, report);
        const from = lines.findIndex(({ ordinal }) => ordinal.startsWith('III. CHỈ TIÊU'));
        const line = lines.slice(from).find(({ ordinal, free }) => /^\d+$/.test(ordinal) && free === '');
        assert.ok(line, 'an item without a cause');
        explained = line.content;
        await typeIntoCell(page, `K${line.row}`, cause);
        await pane.locator('html').evaluate(async (_html, [name = '', address = '']) => {
          await Excel.run(async (context) => {
            context.workbook.worksheets.getItem(name).getRange(address).format.font.bold = true;
            await context.sync();
          });
        }, [report, `K${line.row}`]);
      },
    ],
    [
      'follows its sources when it is made again, and the cause stays with its item, in bold',
      async (workbench) => {
        const { page, pane } = workbench;
        await pane.locator('html').evaluate(async (_html, name) => {
          await Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem(name);
            sheet.getRange('8:8').insert('Down');
            sheet.getRange('A8:E8').values = [['1a', 'Bàn giao hồ sơ số hóa cho cấp xã', 'Công an thành phố', 'Sở Nội vụ', 'Tháng 10/2026']];
            await context.sync();
          });
        }, tasks);
        await press(workbench, 'Tạo báo cáo');
        await pane.getByText('Đã cập nhật trang “Báo cáo tổng hợp”: 144 nhiệm vụ, 61 chỉ tiêu.').first().waitFor();
        const lines = await reportLines(page, report);
        const kept = lines.filter(({ free }) => free === cause);
        assert.deepEqual(kept.map(({ content, isBold }) => ({ content, isBold })), [{ content: explained, isBold: true }]);
        assert.equal(lines.filter(({ content }) => content === 'Bàn giao hồ sơ số hóa cho cấp xã').length, 2, 'among the tasks and among what lags');
        assert.deepEqual((await workbookState(page)).sheets.map(({ name }) => name).filter((name) => name.startsWith(report)), [report]);
      },
    ],
    [
      'goes out as a file with one sheet, without formulas and names',
      async (workbench, { folder }) => {
        const { page, pane } = workbench;
        await untilPreviewed(workbench);
        const downloading = page.waitForEvent('download');
        await pane.getByRole('button', { name: `Lưu báo cáo thành tệp riêng: “${report}”` }).click();
        const file = path.join(folder, 'alone.xlsx');
        await (await downloading).saveAs(file);
        const { SheetNames, Sheets, Workbook } = read(readFileSync(file), { cellFormula: true });
        assert.deepEqual(SheetNames, [report]);
        const cells = Object.entries(Sheets[report] ?? {}).filter(([address]) => !address.startsWith('!'));
        assert.deepEqual(cells.filter(([, cell]) => (cell as { f?: string }).f !== undefined), []);
        assert.ok(cells.some(([, cell]) => (cell as { v?: unknown }).v === cause));
        assert.deepEqual((Workbook?.Names ?? []).filter(({ Name }) => !Name.startsWith('_xlnm.')), []);
      },
    ],
    [
      'is made for one agency after the other until it is stopped; what was made is whole',
      async ({ page, pane }) => {
        await pane.getByRole('button', { name: 'Mỗi cơ quan một báo cáo' }).click();
        await pane.getByText(/^Sẽ tạo \d+ trang, mỗi cơ quan chủ trì một trang\.$/).waitFor();
        await pane.getByRole('button', { name: /^Lập \d+ báo cáo$/ }).click();
        await pane.getByText(/^Đang lập báo cáo [1-9]\/\d+: /).first().waitFor();
        // At once: on a quick machine the run is over before everything on the page stands still.
        await pane.getByRole('button', { name: 'Dừng' }).click({ force: true });
        await pane.getByText(/Đã dừng\. Chưa lập báo cáo của \d+ cơ quan/).first().waitFor();
        const { sheets } = await workbookState(page);
        const made = sheets.map(({ name }) => name).filter((name) => name !== report && !name.startsWith('KH46') && !name.startsWith('KTS'));
        assert.ok(made.length >= 1, JSON.stringify(sheets));
        for (const sheet of made) {
          const lines = await reportLines(page, sheet);
          assert.ok(lines.some(({ ordinal }) => ordinal === 'Nơi nhận:'), sheet);
          assert.equal(await page.evaluate((name) => window.embeddedExcel?.workbook.book.getWorksheet(name)?.state, sheet), 'visible');
        }
        await pane.getByText(new RegExp(`^Báo cáo đã lập \\(${made.length + 1}\\)$`)).first().waitFor();
      },
    ],
    [
      'leaves the sheets of the plan as they were',
      async ({ page }) => {
        assert.match(String(await cellValue(page, tasks, 'D111')), /Sớ, ban, ngành/, 'one row was inserted above');
        await showSheet(page, tasks);
      },
    ],
    ['has no serious accessibility fault in its tab', assertAccessible],
    [
      'fits a pane of 320 pixels with all that folds away',
      async (workbench) => {
        const { pane } = workbench;
        await narrowPaneTo320(workbench);
        for (const fold of await pane.locator('details:not([open]) > summary').filter({ visible: true }).all()) await fold.click();
        await assertNoSidewaysScrolling(workbench);
      },
    ],
    [
      'speaks English without an accessibility fault, sideways or not',
      async (workbench) => {
        const { pane } = workbench;
        await pane.getByRole('button', { name: 'English' }).click();
        await pane.getByRole('tab', { name: 'Report' }).waitFor();
        await pane.getByRole('button', { name: 'Create report' }).waitFor();
        await assertNoSidewaysScrolling(workbench);
        await assertAccessible(workbench);
      },
    ],
  ],
};
