import path from 'node:path';
import type { Workbench } from './openWorkbench';
import type { Surroundings } from './Scenario';

/** Saves the workbook as a file of the machine and opens that file, with a pane that knows nothing of before. */
export async function saveAndReopen({ page, pane }: Workbench, { folder }: Surroundings, name: string): Promise<void> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu về máy' }).click();
  const file = path.join(folder, name);
  await (await downloading).saveAs(file);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.waitForFunction((wanted) => document.querySelector('.file-name')?.textContent === wanted, name);
  await pane.getByText(/^(?:Bấm Kiểm tra để rà soát|Tệp này có)/).first().waitFor();
}
