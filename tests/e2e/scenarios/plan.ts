import assert from 'node:assert/strict';
import { scrollPaneTo } from '../scrollPaneTo';
import type { Scenario } from '../Scenario';
import { workbookState } from '../workbookState';

/** The slips that really stand in the appendices of plan 46/KH-UBND. */
export const plan: Scenario = {
  title: 'Kế hoạch 46/KH-UBND',
  steps: [
    [
      'opens another sample with a pane of its own',
      async ({ page, pane }) => {
        await pane.getByRole('button', { name: 'Kiểm tra' }).waitFor();
        await page.getByLabel('Tệp mẫu').selectOption('kh46-2025');
        await page.waitForFunction(() => window.embeddedExcel?.workbook.book.worksheets.length === 2);
        assert.deepEqual((await workbookState(page)).sheets.map(({ name }) => name), ['Phụ lục I', 'Phụ lục II']);
      },
    ],
    [
      'reads all 113 tasks',
      async ({ pane }) => {
        await pane.getByRole('button', { name: 'Kiểm tra' }).click();
        await pane.getByText(/Tổng hợp đến ngày/).waitFor();
        await pane.getByText(/Nhiệm vụ.*113/).first().waitFor();
      },
    ],
    ...(
      [
        ['sees the misspelt agency', /Tên “Sớ, ban, ngành thành phố” có lỗi chính tả/],
        ['sees the deadline before the plan', /Thời hạn “Tháng 7\/2025” kết thúc ngày 31\/07\/2025, trước ngày ban hành kế hoạch/],
        ['sees the ordinal 14 that stands twice', /14.*(?:hai lần|trùng|lặp)/i],
      ] as const
    ).map(
      ([sentence, finding]): Scenario['steps'][number] => [
        sentence,
        async (workbench) => {
          await workbench.pane.locator('html').evaluate((html) => {
            for (const element of html.querySelectorAll('*')) element.scrollTop = 0;
            html.scrollTop = 0;
          });
          await scrollPaneTo(workbench, finding);
        },
      ],
    ),
  ],
};
