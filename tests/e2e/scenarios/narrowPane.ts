import { assertAccessible } from '../assertAccessible';
import { assertNoSidewaysScrolling, narrowPaneTo320 } from '../narrowPaneTo320';
import type { Scenario } from '../Scenario';
import { scrollPaneTo } from '../scrollPaneTo';
import { takePicture } from '../takePicture';

/** The pane as narrow as Excel makes it, and for those who use it by keyboard or screen reader. */
export const narrowPane: Scenario = {
  title: 'Ngăn hẹp và khả năng tiếp cận',
  steps: [
    [
      'gets as narrow as 320 pixels by the keyboard',
      async (workbench) => {
        await workbench.pane.getByRole('button', { name: 'Kiểm tra' }).waitFor();
        await narrowPaneTo320(workbench);
      },
    ],
    [
      'shows all of the pane without scrolling sideways',
      async (workbench, surroundings) => {
        const { pane } = workbench;
        await pane.getByRole('button', { name: 'Kiểm tra' }).click();
        await pane.getByText(/Tổng hợp đến ngày/).waitFor();
        await assertNoSidewaysScrolling(workbench);
        await takePicture(workbench, surroundings, 'ngan-hep');
      },
    ],
    ['has no serious accessibility fault after a check', assertAccessible],
    [
      'shows a correction and all that folds away without scrolling sideways',
      async (workbench) => {
        const { pane } = workbench;
        await (await scrollPaneTo(workbench, /!D110$/)).click();
        await pane.getByRole('button', { name: 'Bỏ qua…' }).click();
        for (const fold of await pane.locator('summary').all()) await fold.click();
        await pane.getByRole('button', { name: 'Sửa cách hiểu' }).first().click();
        await assertNoSidewaysScrolling(workbench);
      },
    ],
    ['has no serious accessibility fault with all of that open', assertAccessible],
  ],
};
