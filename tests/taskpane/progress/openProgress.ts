import { screen, within } from '@testing-library/react';
import type { ProgressResult, TrackOptions } from '../../../src/app/trackProgress';
import type { UseCases } from '../../../src/taskpane/UseCases';
import { fakeUseCases, renderPane } from '../renderPane';
import { trackedResult } from '../trackedResult';

/** Tracking that lays, renews and removes colours as Excel would show them. */
function trackingOf(result: ProgressResult) {
  let colours = result.colours;
  return ({ asOf, colours: asked }: TrackOptions) => {
    if (asked !== 'leave') colours = asked === 'lay' ? 'fresh' : 'none';
    return Promise.resolve({ ...result, asOf, colours });
  };
}

/** The pane with its second tab open; nothing is judged yet. */
export async function openProgress(other: Partial<UseCases> = {}, result: ProgressResult = trackedResult()) {
  const useCases = fakeUseCases({ trackProgress: trackingOf(result), ...other });
  const view = renderPane(useCases);
  const { user } = view;
  await user.click(screen.getByRole('tab', { name: 'Tiến độ' }));
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  return { ...view, useCases, press, panel: () => within(screen.getByRole('tabpanel', { name: 'Tiến độ' })) };
}

/** The same after the items were judged and coloured. */
export async function judgedProgress(other: Partial<UseCases> = {}, result: ProgressResult = trackedResult()) {
  const opened = await openProgress(other, result);
  await opened.press('Tô màu tiến độ');
  const tree = await screen.findByRole('tree', { name: /^Danh sách theo dõi/ });
  const lines = () => within(screen.getByRole('tree', { name: /^Danh sách theo dõi/ })).getAllByRole('treeitem');
  const chosen = () => within(screen.getByRole('region', { name: 'Nội dung đang xem' }));
  const choose = (text: string | RegExp) => opened.user.click(within(tree).getByText(text));
  return { ...opened, lines, texts: () => lines().map(({ textContent }) => textContent), chosen, choose };
}
