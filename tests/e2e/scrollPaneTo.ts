import type { Locator } from 'playwright-core';
import type { Workbench } from './openWorkbench';

const longestWay = 80;

/** Turns the wheel over the pane until the text stands in it: a long list draws only what is seen. @throws Error where the list ends without it */
export async function scrollPaneTo({ page, pane }: Workbench, text: string | RegExp): Promise<Locator> {
  const wanted = pane.getByText(text).filter({ visible: true }).first();
  const frame = await page.locator('iframe.pane').boundingBox();
  if (!frame) throw new Error('The page shows no pane.');
  await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2);
  for (let turn = 0; turn < longestWay; turn += 1) {
    if ((await wanted.count()) > 0) return wanted;
    await page.mouse.wheel(0, 350);
    await page.waitForTimeout(40);
  }
  throw new Error(`The pane does not show: ${String(text)}`);
}
