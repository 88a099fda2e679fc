import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Workbench } from './openWorkbench';
import type { Surroundings } from './Scenario';

/** A picture of the whole page for the README, where pictures are wanted. */
export async function takePicture({ page }: Workbench, { pictures }: Surroundings, name: string): Promise<void> {
  if (pictures === null) return;
  await mkdir(pictures, { recursive: true });
  // The grid draws with the next frame of its own.
  await page.waitForTimeout(700);
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}
