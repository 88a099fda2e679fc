import assert from 'node:assert/strict';
import AxeBuilder from '@axe-core/playwright';
import type { Workbench } from '../openWorkbench';
import type { Scenario } from '../Scenario';
import { scrollPaneTo } from '../scrollPaneTo';
import { takePicture } from '../takePicture';

async function widthOfPane({ page }: Workbench): Promise<number> {
  return (await page.locator('iframe.pane').boundingBox())?.width ?? 0;
}

async function assertNoSeriousViolation(workbench: Workbench): Promise<void> {
  const { violations } = await new AxeBuilder({ page: workbench.page }).include(['iframe.pane', 'html']).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  assert.deepEqual(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ').slice(0, 300)}`), []);
}

/** The pane as narrow as Excel makes it, and for those who use it by keyboard or screen reader. */
export const narrowPane: Scenario = {
  title: 'Ngăn hẹp và khả năng tiếp cận',
  steps: [
    [
      'gets as narrow as 320 pixels by the keyboard',
      async (workbench) => {
        await workbench.pane.getByRole('button', { name: 'Kiểm tra' }).waitFor();
        const splitter = workbench.page.getByRole('slider', { name: 'Độ rộng của ngăn' });
        for (let press = 0; press < 20; press += 1) await splitter.press('ArrowRight');
        assert.equal(await widthOfPane(workbench), 320);
      },
    ],
    [
      'shows all of the pane without scrolling sideways',
      async (workbench, surroundings) => {
        const { pane } = workbench;
        await pane.getByRole('button', { name: 'Kiểm tra' }).click();
        await pane.getByText(/Tổng hợp đến ngày/).waitFor();
        const { scrollWidth, clientWidth } = await pane.locator('html').evaluate(({ scrollWidth: whole, clientWidth: seen }) => ({ scrollWidth: whole, clientWidth: seen }));
        assert.ok(scrollWidth <= clientWidth, `${scrollWidth} > ${clientWidth}`);
        await takePicture(workbench, surroundings, 'ngan-hep');
      },
    ],
    ['has no serious accessibility fault after a check', assertNoSeriousViolation],
    [
      'shows a correction and all that folds away without scrolling sideways',
      async (workbench) => {
        const { pane } = workbench;
        await (await scrollPaneTo(workbench, /!D110$/)).click();
        await pane.getByRole('button', { name: 'Bỏ qua…' }).click();
        for (const fold of await pane.locator('summary').all()) await fold.click();
        await pane.getByRole('button', { name: 'Sửa cách hiểu' }).first().click();
        const { scrollWidth, clientWidth } = await pane.locator('html').evaluate(({ scrollWidth: whole, clientWidth: seen }) => ({ scrollWidth: whole, clientWidth: seen }));
        assert.ok(scrollWidth <= clientWidth, `${scrollWidth} > ${clientWidth}`);
      },
    ],
    ['has no serious accessibility fault with all of that open', assertNoSeriousViolation],
  ],
};
