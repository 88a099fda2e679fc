/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import { WorkbookFailure, type Changer } from '../../../src/app/ports';
import type { UseCases } from '../../../src/taskpane/UseCases';
import { createTranslator } from '../../../src/i18n';
import { checkResult } from '../checkResults';
import { layoutInJsdom } from '../layoutInJsdom';
import { fakeUseCases, renderPane } from '../renderPane';
import { judgedProgress } from '../progress/openProgress';

beforeAll(layoutInJsdom);

const t = createTranslator('vi');
const [ofCheck, ofData, ofSettings] = [t('outdated.check'), t('outdated.progress.data'), t('outdated.progress.settings')];

/** To the eye; the same is read out beside it. */
const shown = { ignore: '[role=status]' };

/** A workbook in which somebody can change cells. */
function changingWorkbook() {
  let tell: (by: Changer) => void = () => undefined;
  const stop = jest.fn(() => Promise.resolve());
  const watchChanges: UseCases['watchChanges'] = (onChange) => {
    tell = onChange;
    return Promise.resolve(stop);
  };
  return { watchChanges: jest.fn(watchChanges), stop, change: (by: Changer = 'user') => act(() => tell(by)) };
}

test('nobody is asked to watch before there is something on screen, and then once', async () => {
  const { watchChanges } = changingWorkbook();
  const { user } = renderPane(fakeUseCases({ watchChanges }));
  expect(watchChanges).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  await screen.findByRole('heading', { name: /^Tổng hợp đến ngày/ });
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  expect(watchChanges).toHaveBeenCalledTimes(1);
});

test('a change makes both tabs say so until they are renewed', async () => {
  const { watchChanges, change } = changingWorkbook();
  const { press, user, useCases } = await judgedProgress({ watchChanges, checkWorkbook: () => Promise.resolve(checkResult({ colours: 'fresh' })) });
  await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
  await press('Kiểm tra');
  await screen.findByRole('heading', { name: /^Tổng hợp đến ngày/ });
  expect(screen.queryByText(ofCheck, shown)).not.toBeInTheDocument();
  await change();
  expect(screen.getByText(ofCheck, shown)).toBeInTheDocument();
  await user.click(screen.getByRole('tab', { name: 'Tiến độ' }));
  expect(screen.getByText(ofData, shown)).toBeInTheDocument();
  await user.click(screen.getAllByRole('button', { name: 'Cập nhật' }).at(-1) as HTMLElement);
  await waitFor(() => expect(screen.queryByText(ofData, shown)).not.toBeInTheDocument());
  expect(useCases.trackProgress).toHaveBeenLastCalledWith({ asOf: '2026-12-14', colours: 'lay' }, expect.anything());
  await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
  await press('Kiểm tra lại');
  await waitFor(() => expect(screen.queryByText(ofCheck, shown)).not.toBeInTheDocument());
});

test('what somebody else has changed is told as such on both tabs, with the same next step, until it is renewed', async () => {
  const [others, othersProgress] = [t('outdated.check.others'), t('outdated.progress.others')];
  const { watchChanges, change } = changingWorkbook();
  const { press, user } = await judgedProgress({ watchChanges });
  await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
  await press('Kiểm tra');
  await screen.findByRole('heading', { name: /^Tổng hợp đến ngày/ });
  await change('others');
  await change('user');
  expect(screen.getByText(others, shown)).toBeInTheDocument();
  expect(screen.queryByText(ofCheck, shown)).not.toBeInTheDocument();
  await user.click(screen.getByRole('tab', { name: 'Tiến độ' }));
  expect(screen.getByText(othersProgress, shown)).toBeInTheDocument();
  await user.click(screen.getAllByRole('button', { name: 'Cập nhật' }).at(-1) as HTMLElement);
  await waitFor(() => expect(screen.queryByText(othersProgress, shown)).not.toBeInTheDocument());
  await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
  await press('Kiểm tra lại');
  await waitFor(() => expect(screen.queryByText(others, shown)).not.toBeInTheDocument());
});

test('another cut-off date makes the verdicts out of date', async () => {
  const { user } = await judgedProgress();
  const cutOff = screen.getByLabelText('Ngày chốt số liệu');
  await user.clear(cutOff);
  await user.type(cutOff, '9/12/2026');
  expect(await screen.findByText(ofSettings, shown)).toBeInTheDocument();
});

test('an Excel that tells of no changes takes nothing from the results', async () => {
  await judgedProgress({ watchChanges: () => Promise.reject(new Error('not supported')) });
  expect(screen.getByRole('heading', { name: /^Tiến độ đến ngày/ })).toBeInTheDocument();
  expect(screen.queryByText(ofData, shown)).not.toBeInTheDocument();
});

test('a cell changed while the first check runs makes its result out of date', async () => {
  let end: () => void = () => undefined;
  const { watchChanges, change } = changingWorkbook();
  const { user } = renderPane(fakeUseCases({ watchChanges, checkWorkbook: () => new Promise((resolve) => (end = () => resolve(checkResult()))) }));
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  await change();
  await act(async () => end());
  expect(await screen.findByText(ofCheck, shown)).toBeInTheDocument();
});

test('an Excel that refused to tell of changes is asked again after each job, until it does', async () => {
  const { watchChanges, change } = changingWorkbook();
  watchChanges.mockRejectedValueOnce(new WorkbookFailure('cell-being-edited'));
  const { user } = renderPane(fakeUseCases({ watchChanges }));
  const check = async () => user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  await check();
  await waitFor(() => expect(watchChanges).toHaveBeenCalledTimes(2));
  await check();
  await check();
  expect(watchChanges).toHaveBeenCalledTimes(2);
  await change();
  expect(screen.getByText(ofCheck, shown)).toBeInTheDocument();
});

test('watching ends with the pane', async () => {
  const { watchChanges, stop } = changingWorkbook();
  const { unmount } = await judgedProgress({ watchChanges });
  unmount();
  await waitFor(() => expect(stop).toHaveBeenCalledTimes(1));
});
