import assert from 'node:assert/strict';
import { checkInPane, untilReady } from '../checkInPane';
import { marksAt, progressLooksOn, untilInGrid } from '../marks';
import { openProgressTab, press, unfold } from '../openProgressTab';
import { saveAndReopen } from '../saveAndReopen';
import type { Step } from '../Scenario';
import { scrollPaneTo } from '../scrollPaneTo';
import { showSheet } from '../typeIntoCell';
import { cellValue } from '../workbookState';

const indicators = 'Phụ lục I';
const tasks = 'Phụ lục II';
const unit = 'Sở Khoa học và Công nghệ';

/** What becomes of tracking when colours go, when the file is saved, and when its columns are to go. */
export const progressKept: readonly Step[] = [
  [
    'marks findings beside the colours, and sets one aside',
    async (workbench) => {
      const { page, pane } = workbench;
      await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
      await checkInPane(workbench);
      const { looks } = await marksAt(page, tasks, 'D109');
      assert.deepEqual(looks, ['error']);
      assert.deepEqual((await marksAt(page, tasks, 'A25')).looks.includes('onTrack'), true, 'the colours of progress stay');
      await (await scrollPaneTo(workbench, `${tasks}!D109`)).click();
      await press(workbench, 'Bỏ qua…');
      await press(workbench, 'Bỏ qua ô này');
      await pane.getByText('Đã bỏ qua (1)').waitFor();
    },
  ],
  [
    'takes the colours and the legend away without a trace',
    async (workbench) => {
      const { page, pane } = workbench;
      await openProgressTab(workbench);
      await press(workbench, 'Bỏ tô màu');
      await pane.getByText('Đã bỏ tô màu tiến độ và chú giải.').first().waitFor();
      for (const sheet of [indicators, tasks]) assert.deepEqual(await progressLooksOn(page, sheet), []);
      await showSheet(page, tasks);
      // Grey is left out: the edges of letters are of it too.
      for (const look of ['lagging', 'slow', 'onTrack'] as const) await untilInGrid(page, look, false);
      const texts = await page.evaluate(() => JSON.stringify(window.embeddedExcel?.workbook.book.worksheets.map((sheet) => sheet.getSheetValues())));
      assert.doesNotMatch(texts, /Chú giải tiến độ/);
    },
  ],
  [
    'keeps settings, verdict, history and what was typed with the file',
    async (workbench, surroundings) => {
      const { page, pane } = workbench;
      await unfold(workbench, /^Hạn gửi báo cáo/);
      const unitField = pane.getByRole('combobox', { name: 'Đơn vị báo cáo' });
      await unitField.fill(unit);
      await unitField.press('Tab');
      await pane.getByText(new RegExp(`^${unit}: \\d+ nhiệm vụ`)).waitFor();
      await saveAndReopen(workbench, surroundings, 'tien-do.xlsx');
      await pane.getByRole('combobox', { name: 'Kỳ báo cáo' }).and(pane.locator('select:has(option[value="2026-H2"]:checked)')).waitFor();
      await unfold(workbench, new RegExp(`^Hạn gửi báo cáo.*${unit}`));
      assert.equal(await unitField.inputValue(), unit);
      assert.equal(await cellValue(page, indicators, 'I22'), 75);
      assert.equal(await cellValue(page, tasks, 'F25'), 'Đã hoàn thành');
      for (const sheet of [indicators, tasks]) assert.deepEqual(await progressLooksOn(page, sheet), []);
      await openProgressTab(workbench);
      await press(workbench, 'Chỉ xem, không tô màu');
      await pane.getByText(/Đánh giá thủ công: 1\./).waitFor();
      await pane.getByRole('button', { name: 'Đạt, đúng tiến độ: 4', exact: true }).click();
      const entry = pane.getByRole('treeitem').filter({ hasText: 'Phụ lục II!B44' });
      await entry.click();
      await pane.getByText('Đã nghiệm thu theo biên bản số 12').first().waitFor();
      await unfold(workbench, 'Các kỳ đã chốt');
      await pane.getByText('6 tháng cuối năm 2026', { exact: true }).filter({ visible: true }).first().waitFor();
      await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
      await checkInPane(workbench);
      await pane.getByText('Đã bỏ qua (1)').waitFor();
    },
  ],
  [
    'asks before it takes away columns in which something was typed',
    async (workbench) => {
      const { page, pane } = workbench;
      await openProgressTab(workbench);
      await unfold(workbench, 'Công cụ');
      await press(workbench, 'Bỏ cột theo dõi');
      await pane.getByText(/Còn nội dung đã nhập trong: .*“Tình hình thực hiện” \(trang “Phụ lục II”\): 3 ô/).first().waitFor();
      await untilReady(workbench);
      assert.equal(await cellValue(page, tasks, 'F25'), 'Đã hoàn thành', 'nothing typed is gone yet');
      await press(workbench, 'Xóa cả nội dung');
      await pane.getByText(/^Đã bỏ cột theo dõi/).first().waitFor();
      await untilReady(workbench);
      for (const sheet of [indicators, tasks]) assert.equal((await cellValue(page, sheet, 'F4')) ?? '', '', sheet);
      assert.equal(await cellValue(page, tasks, 'E4'), 'Thời gian hoàn thành');
    },
  ],
];
