/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import type { RibbonDeed } from '../../../src/app/ribbonNews';
import { createTranslator } from '../../../src/i18n';
import { listenToRibbon } from '../../../src/taskpane/ribbon/listenToRibbon';
import { checkResult } from '../checkResults';
import { layoutInJsdom } from '../layoutInJsdom';
import { fakeUseCases, renderPane, report } from '../renderPane';
import { trackedResult } from '../trackedResult';

jest.mock('../../../src/taskpane/ribbon/listenToRibbon', () => ({ listenToRibbon: jest.fn(() => () => undefined) }));
const listening = jest.mocked(listenToRibbon);
const t = createTranslator('vi');
const checked: RibbonDeed = { command: 'checkWorkbook', asOf: '2026-12-01', errors: 1, warnings: 0, notes: 0, unmarkedSheets: [] };

beforeEach(() => {
  layoutInJsdom();
  listening.mockClear();
});

/** A pane, and a way to press buttons of the ribbon beside it. */
async function openPane(useCases = fakeUseCases()) {
  const { user, unmount } = renderPane(useCases);
  await waitFor(() => expect(listening).toHaveBeenCalled());
  const press = (deed: RibbonDeed) => act(async () => listening.mock.calls[0]?.[0](deed));
  return { useCases, user, press, unmount };
}

test('after a check from the ribbon the pane shows what was found: it looks itself, as of that day, and marks nothing', async () => {
  const { useCases, press } = await openPane();
  await press(checked);
  expect(useCases.checkWorkbook).toHaveBeenCalledTimes(1);
  expect(useCases.checkWorkbook).toHaveBeenCalledWith({ asOf: '2026-12-01', marks: 'leave' }, expect.anything());
  expect(screen.queryByText(t('welcome.sentence'))).not.toBeInTheDocument();
});

test.each<readonly [deed: RibbonDeed, sentence: string]>([
  [{ command: 'trackProgress', asOf: '2026-12-01', unmarkedSheets: [] }, 'Đã tô màu tiến độ; định dạng của bạn vẫn giữ nguyên.'],
  [{ ...checked, unmarkedSheets: ['PL II'] }, t('notice.unmarked', { sheets: '“PL II”' })],
  [{ command: 'removeMarks', sheets: ['PL II'] }, 'Đã xóa đánh dấu trên: “PL II”.'],
  [{ command: 'removeMarks', failure: { code: 'sheet-protected', detail: '', data: {} } }, t('failure.sheet-protected')],
])('%j is told as if asked for here', async (deed, sentence) => {
  // The ribbon has laid colours already: who looks finds them.
  const { press } = await openPane(fakeUseCases({ trackProgress: () => Promise.resolve(trackedResult({ colours: 'fresh' })) }));
  await press(deed);
  expect(await screen.findByText(sentence, { ignore: '[role=status]' })).toBeInTheDocument();
});

test('a report from the ribbon changes nothing here', async () => {
  const { useCases, press } = await openPane();
  await press({ command: 'createReport', report });
  expect(useCases.createReport).not.toHaveBeenCalled();
});

test('a failure is tried again by the pane\'s own command', async () => {
  const { useCases, user, press } = await openPane();
  await press({ command: 'checkWorkbook', failure: { code: 'cell-being-edited', detail: '', data: {} } });
  await user.click(screen.getByRole('button', { name: t('action.retry') }));
  expect(useCases.checkWorkbook).toHaveBeenCalledWith({ asOf: expect.any(String) }, expect.anything());
});

test('while the pane is at work, the ribbon\'s news waits for its end', async () => {
  let end: () => void = () => undefined;
  const checkWorkbook = jest.fn(() => Promise.resolve(checkResult()));
  checkWorkbook.mockImplementationOnce(() => new Promise((resolve) => (end = () => resolve(checkResult()))));
  const { useCases, user, press } = await openPane(fakeUseCases({ checkWorkbook }));
  await user.click(screen.getByRole('button', { name: t('action.check') }));
  await press(checked);
  expect(useCases.checkWorkbook).toHaveBeenCalledTimes(1);
  await act(async () => end());
  await waitFor(() => expect(useCases.checkWorkbook).toHaveBeenCalledTimes(2));
});

test('a closed pane listens no more', async () => {
  const stop = jest.fn();
  listening.mockReturnValueOnce(stop);
  const { unmount } = await openPane();
  unmount();
  expect(stop).toHaveBeenCalledTimes(1);
});
