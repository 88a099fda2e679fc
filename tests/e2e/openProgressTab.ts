import { untilReady } from './checkInPane';
import type { Workbench } from './openWorkbench';

/** Goes to the tab of the pane that shows progress. */
export async function openProgressTab({ pane }: Pick<Workbench, 'pane'>): Promise<void> {
  await pane.getByRole('tab', { name: 'Tiến độ' }).click();
  await pane.getByRole('button', { name: 'Bỏ tô màu' }).waitFor();
}

/** Has a button of the tab pressed, and waits until all that follows is done. */
export async function press(workbench: Pick<Workbench, 'pane'>, name: string): Promise<void> {
  const button = workbench.pane.getByRole('button', { name, exact: true }).first();
  await button.click();
  await untilReady(workbench);
}

/** Opens what is folded away under a headline, if it is not open already. */
export async function unfold({ pane }: Pick<Workbench, 'pane'>, headline: string | RegExp): Promise<void> {
  const fold = pane.locator('details').filter({ has: pane.locator('summary').filter({ hasText: headline, visible: true }) }).last();
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
}
