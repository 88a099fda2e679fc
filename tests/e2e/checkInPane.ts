import type { Workbench } from './openWorkbench';

/** Has the workbook checked, and waits until the pane has the results and is ready for more. */
export async function checkInPane({ pane }: Workbench): Promise<void> {
  const button = pane.getByRole('button', { name: 'Kiểm tra', exact: true });
  await button.click();
  await pane.getByText(/Tổng hợp đến ngày/).waitFor();
  await untilReady({ pane });
}

/** Waits until the pane has done what it was told, the check after it included. */
export async function untilReady({ pane }: Pick<Workbench, 'pane'>): Promise<void> {
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
}
