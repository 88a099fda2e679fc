import assert from 'node:assert/strict';
import { checkInPane, untilReady } from '../checkInPane';
import { saveAndReopen } from '../saveAndReopen';
import type { Scenario } from '../Scenario';
import { takePicture } from '../takePicture';

/** What was recognised, put right by the user and remembered by the file. */
export const tables: Scenario = {
  title: 'Cách hiểu phụ lục',
  steps: [
    [
      'says what was recognised in each table',
      async (workbench) => {
        await checkInPane(workbench);
        const { pane } = workbench;
        await pane.getByText('Đã nhận diện 4 phụ lục').click();
        await pane.getByText('Các cột').first().click();
        await pane.getByRole('listitem').filter({ hasText: /^Ghi chú – Cột I: Ghi chú/ }).first().waitFor();
      },
    ],
    [
      'takes the user’s word for a column and for the kind of a table',
      async (workbench, surroundings) => {
        const { pane } = workbench;
        await pane.getByRole('button', { name: 'Sửa cách hiểu' }).first().click();
        await takePicture(workbench, surroundings, 'cach-hieu');
        await pane.getByLabel('Cột I: Ghi chú').selectOption({ label: 'Khó khăn, vướng mắc' });
        await pane.getByRole('button', { name: 'Dùng cách hiểu này' }).click();
        await pane.getByText(/^Đã ghi nhớ cách hiểu trang “KH46 - Chỉ tiêu”/).first().waitFor();
        await untilReady(workbench);
        await pane.getByText('Đang dùng cách hiểu bạn đã chọn.').waitFor();
      },
    ],
    [
      'remembers it in the file',
      async (workbench, surroundings) => {
        const { pane } = workbench;
        await saveAndReopen(workbench, surroundings, 'cach-hieu.xlsx');
        await checkInPane(workbench);
        await pane.getByText('Đã nhận diện 4 phụ lục').click();
        await pane.getByText('Các cột').first().click();
        await pane.getByRole('listitem').filter({ hasText: /^Khó khăn, vướng mắc – Cột I: Ghi chú/ }).first().waitFor();
      },
    ],
    [
      'goes back to the automatic reading',
      async (workbench) => {
        const { pane } = workbench;
        await pane.getByRole('button', { name: 'Trở lại cách hiểu tự động' }).click();
        await pane.getByText(/trở lại cách hiểu tự động\./).first().waitFor();
        await untilReady(workbench);
        assert.equal(await pane.getByText('Đang dùng cách hiểu bạn đã chọn.').count(), 0);
      },
    ],
    [
      'leaves a table alone that is said to be no appendix, and names it',
      async (workbench) => {
        const { pane } = workbench;
        await pane.getByRole('button', { name: 'Sửa cách hiểu' }).first().click();
        await pane.getByLabel('Loại bảng').selectOption({ label: 'Không phải phụ lục' });
        await pane.getByRole('button', { name: 'Dùng cách hiểu này' }).click();
        await pane.getByText('Đã nhận diện 3 phụ lục').waitFor();
        await pane.getByText('Bảng không kiểm tra (1)').waitFor();
      },
    ],
  ],
};
