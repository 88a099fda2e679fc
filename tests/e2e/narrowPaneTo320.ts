import assert from 'node:assert/strict';
import type { Workbench } from './openWorkbench';

/** Makes the pane as narrow as Excel can, by the keyboard. */
export async function narrowPaneTo320({ page }: Pick<Workbench, 'page'>): Promise<void> {
  const splitter = page.getByRole('slider', { name: 'Độ rộng của ngăn' });
  for (let press = 0; press < 20; press += 1) await splitter.press('ArrowRight');
  assert.equal((await page.locator('iframe.pane').boundingBox())?.width, 320);
}

export async function assertNoSidewaysScrolling({ pane }: Pick<Workbench, 'pane'>): Promise<void> {
  const { scrollWidth, clientWidth } = await pane.locator('html').evaluate(({ scrollWidth: whole, clientWidth: seen }) => ({ scrollWidth: whole, clientWidth: seen }));
  assert.ok(scrollWidth <= clientWidth, `${scrollWidth} > ${clientWidth}`);
}
