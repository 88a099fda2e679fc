/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import { WorkbookFailure } from '../../../src/app/ports';
import type { RunControl } from '../../../src/app/runControl';
import { createTranslator } from '../../../src/i18n';
import { checkResult } from '../checkResults';
import { layoutInJsdom } from '../layoutInJsdom';
import { fakeUseCases, renderPane } from '../renderPane';

const t = createTranslator('vi');
beforeEach(() => layoutInJsdom());

const seen = (text: string) => screen.getByText(text, { ignore: '[role=status]' });
const long = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 600))));

/** A pane whose check goes on until the test ends it. */
async function duringCheck() {
  const led: { control: RunControl | undefined; fail: (error: Error) => void; end: () => void } = { control: undefined, fail: () => undefined, end: () => undefined };
  const useCases = fakeUseCases({
    checkWorkbook: (_options, control) =>
      new Promise((resolve, reject) => {
        Object.assign(led, { control, fail: reject, end: () => resolve(checkResult()) });
      }),
  });
  const { user } = renderPane(useCases);
  await user.click(screen.getByRole('button', { name: t('action.check') }));
  const tell: RunControl['onProgress'] = (progress) => act(() => led.control?.onProgress(progress));
  return { led, user, tell, stop: () => screen.queryByRole('button', { name: t('job.stop') }) };
}

test('a short job shows neither counts nor a button to stop it', async () => {
  const { led, tell, stop } = await duringCheck();
  tell({ kind: 'checking', done: 3, total: 47 });
  expect(screen.getByRole('progressbar', { name: t('busy.check') })).toBeInTheDocument();
  expect(stop()).not.toBeInTheDocument();
  await act(async () => led.end());
});

test('a long one tells how far it is, and can be stopped until it writes', async () => {
  const { led, tell, stop } = await duringCheck();
  await long();
  expect(stop()).toBeInTheDocument();
  tell({ kind: 'reading', done: 6000, total: 20_000 });
  expect(screen.getByRole('progressbar', { name: 'Đang đọc tệp: 6000/20000 dòng' })).toHaveAttribute('aria-valuenow', '0.3');
  tell({ kind: 'understanding', done: 1, total: 4 });
  expect(screen.getByRole('progressbar', { name: 'Đang nhận diện phụ lục: trang 2/4' })).toBeInTheDocument();
  tell({ kind: 'checking', done: 46, total: 47 });
  expect(screen.getByRole('progressbar', { name: 'Đang rà soát: quy tắc 47/47' })).toBeInTheDocument();
  tell({ kind: 'writing' });
  expect(seen(t('job.writing'))).toBeInTheDocument();
  expect(stop()).not.toBeInTheDocument();
  await act(async () => led.end());
});

test('stopped, it says that nothing was changed, as no failure, and what was on screen stays', async () => {
  const { led, user, stop } = await duringCheck();
  await long();
  const button = stop();
  if (button) await user.click(button);
  expect(led.control?.isStopped()).toBe(true);
  expect(seen(t('job.stopping'))).toBeInTheDocument();
  await act(async () => led.fail(new WorkbookFailure('stopped')));
  expect(seen('Đã dừng, chưa thay đổi gì trong tệp.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: t('action.retry') })).not.toBeInTheDocument();
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
});

test('where it can no longer be stopped, the keyboard goes from the button that goes to what can be done next', async () => {
  const { led, tell, stop } = await duringCheck();
  await long();
  act(() => stop()?.focus());
  expect(stop()).toHaveFocus();
  tell({ kind: 'writing' });
  await waitFor(() => expect(screen.getByRole('button', { name: t('action.check') })).toHaveFocus());
  await act(async () => led.end());
});
