import { untilReady } from './checkInPane';
import type { Workbench } from './openWorkbench';

/** Goes to the tab of the pane that prepares reports, and waits until it tells what the report would be. */
export async function openReportTab(workbench: Pick<Workbench, 'pane'>): Promise<void> {
  await workbench.pane.getByRole('tab', { name: 'Báo cáo' }).click();
  await untilPreviewed(workbench);
}

export async function untilPreviewed(workbench: Pick<Workbench, 'pane'>): Promise<void> {
  await workbench.pane.getByRole('heading', { name: 'Báo cáo sẽ tạo' }).waitFor();
  await untilReady(workbench);
}
