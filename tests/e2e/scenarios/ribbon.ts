import { untilReady } from '../checkInPane';
import { marksAt } from '../marks';
import type { Workbench } from '../openWorkbench';
import type { Scenario } from '../Scenario';

const sheet = 'KH46 - Nhiệm vụ';
const press = ({ page }: Workbench, name: string) => page.getByRole('group', { name: 'Lệnh trên thanh công cụ của Excel' }).getByRole('button', { name }).click();
const smallWindow = ({ page }: Workbench) => page.getByRole('dialog', { name: 'Cửa sổ nhỏ của Excel' });
const sheetNames = ({ page }: Workbench) => page.evaluate(() => window.embeddedExcel?.workbook.book.worksheets.map(({ name }) => name) ?? []);

function claim(isTrue: boolean, sentence: string): void {
  if (!isTrue) throw new Error(sentence);
}

/** The buttons of the ribbon, run by their own page, with and without a pane beside the workbook. */
export const ribbon: Scenario = {
  title: 'Lệnh trên ribbon',
  steps: [
    [
      'shows in the pane what a check from the ribbon found, and opens no window for it',
      async (workbench) => {
        await workbench.pane.getByRole('button', { name: 'Kiểm tra', exact: true }).waitFor();
        await press(workbench, 'Kiểm tra');
        await workbench.pane.getByText(/Tổng hợp đến ngày/).waitFor();
        await untilReady(workbench);
        claim((await smallWindow(workbench).count()) === 0, 'A window was opened although the pane shows the results.');
      },
    ],
    [
      'colours progress from the ribbon, and the pane says so',
      async (workbench) => {
        await press(workbench, 'Tô màu tiến độ');
        await workbench.pane.getByText('Đã tô màu tiến độ; định dạng của bạn vẫn giữ nguyên.').first().waitFor();
        await untilReady(workbench);
        const { looks } = await marksAt(workbench.page, sheet, 'B7');
        claim(looks.length > 0, 'No progress is coloured.');
      },
    ],
    [
      'makes a report from the ribbon, and the pane names its sheet',
      async (workbench) => {
        await press(workbench, 'Tạo báo cáo');
        await workbench.pane.getByText(/Đã tạo trang “Báo cáo tổng hợp”/).first().waitFor();
        claim((await sheetNames(workbench)).includes('Báo cáo tổng hợp'), 'There is no report.');
      },
    ],
    [
      'takes marks away from the ribbon, and the pane says from where',
      async (workbench) => {
        await press(workbench, 'Xóa đánh dấu');
        await workbench.pane.getByText(/Đã xóa đánh dấu trên/).first().waitFor();
      },
    ],
    [
      'tells in the pane of a command that failed, with another try, and opens no window',
      async (workbench) => {
        await workbench.page.evaluate(() => window.embeddedExcel?.setEditMode(true));
        await press(workbench, 'Kiểm tra');
        await workbench.pane.getByText(/Một ô đang được nhập dở/).first().waitFor();
        claim((await smallWindow(workbench).count()) === 0, 'A window was opened although the pane tells of the failure.');
        await workbench.page.evaluate(() => window.embeddedExcel?.setEditMode(false));
        await workbench.pane.getByRole('button', { name: 'Thử lại' }).click();
        await workbench.pane.getByText(/Một ô đang được nhập dở/).first().waitFor({ state: 'detached' });
        await untilReady(workbench);
      },
    ],
    [
      'says in a small window how much was found where no pane is open, and has marked it',
      async (workbench) => {
        await workbench.page.evaluate(() => document.querySelector('iframe.pane')?.remove());
        await press(workbench, 'Xóa đánh dấu');
        await press(workbench, 'Kiểm tra');
        const text = smallWindow(workbench).frameLocator('iframe').getByRole('alert');
        await text.filter({ hasText: /Đã kiểm tra xong: \d+ nội dung cần rà soát/ }).waitFor();
        await smallWindow(workbench).getByRole('button', { name: 'Đóng cửa sổ' }).click();
        await smallWindow(workbench).waitFor({ state: 'detached' });
      },
    ],
    [
      'says in a small window why a command failed',
      async (workbench) => {
        await workbench.page.evaluate(() => window.embeddedExcel?.setEditMode(true));
        await press(workbench, 'Tạo báo cáo');
        await smallWindow(workbench).frameLocator('iframe').getByText(/Một ô đang được nhập dở/).waitFor();
        await workbench.page.evaluate(() => window.embeddedExcel?.setEditMode(false));
        await smallWindow(workbench).getByRole('button', { name: 'Đóng cửa sổ' }).click();
      },
    ],
  ],
};
