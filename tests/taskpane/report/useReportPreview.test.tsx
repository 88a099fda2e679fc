/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import { WorkbookFailure } from '../../../src/app/ports';
import type { RunControl } from '../../../src/app/runControl';
import { createTranslator } from '../../../src/i18n';
import { layoutInJsdom } from '../layoutInJsdom';
import { openReport } from './openReport';

const t = createTranslator('vi');
beforeAll(layoutInJsdom);

const long = () => act(() => new Promise<void>((resolve) => { setTimeout(resolve, 600); }));
const stop = () => screen.queryByRole('button', { name: t('job.stop') });

/** A report tab whose previews are read until the test ends them. */
async function duringPreview() {
  const readings: { control: RunControl | undefined; fail: (error: Error) => void }[] = [];
  const opened = await openReport({ previewReport: (_options, control) => new Promise((_resolve, reject) => { readings.push({ control, fail: reject }); }) });
  await waitFor(() => expect(readings).toHaveLength(1));
  const tell: RunControl['onProgress'] = (progress) => act(() => readings[0]?.control?.onProgress(progress));
  return { ...opened, readings, tell };
}

test('a preview that takes long tells how far it is, and can be stopped', async () => {
  const { tell, panel } = await duringPreview();
  expect(stop()).not.toBeInTheDocument();
  await long();
  tell({ kind: 'reading', done: 6000, total: 20_000 });
  expect(panel().getByRole('progressbar', { name: 'Đang đọc tệp: 6000/20000 dòng' })).toHaveAttribute('aria-valuenow', '0.3');
  tell({ kind: 'checking', done: 46, total: 47 });
  expect(panel().getByRole('progressbar', { name: 'Đang rà soát: quy tắc 47/47' })).toBeInTheDocument();
  expect(stop()).toBeInTheDocument();
});

test('stopped, it says so as no failure, keeps the keyboard, and is read again only when asked', async () => {
  const { readings, user, press, useCases, panel } = await duringPreview();
  await long();
  await press(t('job.stop'));
  expect(readings[0]?.control?.isStopped()).toBe(true);
  expect(panel().getByText(t('job.stopping'), { ignore: '[role=status]' })).toBeInTheDocument();
  expect(document.body).not.toHaveFocus();
  await act(async () => readings[0]?.fail(new WorkbookFailure('stopped')));
  expect(panel().getByText(t('failure.stopped'), { ignore: '[role=status]' })).toBeInTheDocument();
  expect(panel().queryByText(new RegExp(t('report.failed')))).not.toBeInTheDocument();
  expect(useCases.previewReport).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('button', { name: t('report.look') }));
  await waitFor(() => expect(readings).toHaveLength(2));
  expect(readings[1]?.control?.isStopped()).toBe(false);
});

test('one that a later question has overtaken is stopped, and what it still tells is not shown', async () => {
  const { readings, user, tell, panel } = await duringPreview();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kỳ báo cáo' }), 'Quý III/2026');
  await waitFor(() => expect(readings).toHaveLength(2));
  expect(readings.map(({ control }) => control?.isStopped())).toEqual([true, false]);
  await long();
  tell({ kind: 'checking', done: 1, total: 47 });
  expect(panel().getByRole('progressbar', { name: t('report.reading') })).toBeInTheDocument();
});
