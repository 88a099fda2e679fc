import { screen, within } from '@testing-library/react';
import type { ReportPreview } from '../../../src/app/previewReport';
import type { UseCases } from '../../../src/taskpane/UseCases';
import { fakeUseCases, renderPane } from '../renderPane';
import { previewOf } from './reportPreviews';

/** The pane with its third tab open. */
export async function openReport(other: Partial<UseCases> = {}, preview: ReportPreview = previewOf()) {
  const useCases = fakeUseCases({ previewReport: () => Promise.resolve(preview), ...other });
  const view = renderPane(useCases);
  const { user } = view;
  await user.click(screen.getByRole('tab', { name: 'Báo cáo' }));
  await screen.findByRole('heading', { name: 'Xem trước' });
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
  return { ...view, useCases, press, panel: () => within(screen.getByRole('tabpanel', { name: 'Báo cáo' })) };
}

/** The same once the preview was read. */
export async function openPreview(other: Partial<UseCases> = {}, preview: ReportPreview = previewOf()) {
  const opened = await openReport(other, preview);
  await screen.findByRole('heading', { name: /^Báo cáo đã lập/ });
  return opened;
}

/** A sentence shown to the eye; the same one may be read out beside it. */
export const shown = async (text: string | RegExp) => (await screen.findAllByText(text, { ignore: '[role=status]' }))[0];
