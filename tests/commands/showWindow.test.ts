/** @jest-environment jsdom */
import type { RibbonDeed } from '../../src/app/ribbonNews';
import { showWindow } from '../../src/commands/showWindow';
import { createTranslator } from '../../src/i18n';
import { windowText } from '../../src/commands/windowText';

interface Window {
  readonly address: string;
  /** As the user closes it. */
  readonly close: () => void;
}

const t = createTranslator('vi');
let windows: Window[];
let refusals: number[];
let closings: number;

/** Excel's windows: those that were opened, and the codes with which the next ones are refused. */
beforeEach(() => {
  [windows, refusals, closings] = [[], [], 0];
  jest.useFakeTimers();
  let nextId = 0;
  Object.assign(crypto, { randomUUID: () => `id-${(nextId += 1)}` });
  const displayDialogAsync = (address: string, _options: unknown, answer: (opened: unknown) => void) => {
    const code = refusals.shift();
    if (code !== undefined) return answer({ status: 'failed', error: { code } });
    const heard: (() => void)[] = [];
    windows.push({ address, close: () => heard.forEach((hear) => hear()) });
    answer({ status: 'succeeded', value: { close: () => { closings += 1; }, addEventHandler: (_type: string, hear: () => void) => heard.push(hear) } });
  };
  Object.assign(globalThis, { Office: { AsyncResultStatus: { Failed: 'failed', Succeeded: 'succeeded' }, EventType: { DialogEventReceived: 'dialogEventReceived' }, context: { ui: { displayDialogAsync } } } });
});
afterEach(async () => {
  for (const { close } of windows) close();
  await jest.runAllTimersAsync();
  localStorage.clear();
  jest.useRealTimers();
});

const sheets = (count: number) => Array.from({ length: count }, (_, index) => `Phụ lục mật ${index + 1}`);
const checked = (count: number): RibbonDeed => ({ command: 'checkWorkbook', asOf: '2026-12-09', errors: 99_999, warnings: 99_999, notes: 99_999, unmarkedSheets: sheets(count) });
const failed: RibbonDeed = { command: 'createReport', failure: { code: 'no-item-of-unit', detail: 'Sheet Phụ lục mật', data: { unit: 'Sở Y tế mật' } } };
const saidIn = (opened: Window | undefined) => windowText(t, new URL(opened?.address ?? '').search, () => localStorage).sentence;

/** Opened, and how it stands by now. */
function show(deed: RibbonDeed): { isOver: boolean } {
  const command = { isOver: false };
  void showWindow(deed, 'vi').then(() => { command.isOver = true; });
  return command;
}

test.each([checked(1), checked(200), failed])('the address names nothing of the workbook, and stays short', (deed) => {
  show(deed);
  const address = windows[0]?.address ?? '';
  expect(address.length).toBeLessThan(300);
  expect(decodeURIComponent(address).replaceAll('+', ' ')).not.toMatch(/mật|Phụ|Sở/);
});

test('the window says the names all the same, and nothing stays behind', () => {
  show(checked(2));
  expect(localStorage).toHaveLength(1);
  expect(saidIn(windows[0])).toContain('“Phụ lục mật 1”, “Phụ lục mật 2”');
  expect(localStorage).toHaveLength(0);
});

test('what the window never took goes when it is closed', async () => {
  const shown = showWindow(failed, 'vi');
  expect(localStorage).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(0);
  windows[0]?.close();
  await shown;
  expect(localStorage).toHaveLength(0);
});

test('where Excel opens no window the command ends, and nothing stays behind', async () => {
  refusals = [12009];
  await showWindow(failed, 'vi');
  expect(windows).toHaveLength(0);
  expect(localStorage).toHaveLength(0);
});

test('a command whose window is open waits; where Excel never says that it was closed, two minutes', async () => {
  const command = show(failed);
  await jest.advanceTimersByTimeAsync(119_000);
  expect(command.isOver).toBe(false);
  await jest.advanceTimersByTimeAsync(1_000);
  expect(command.isOver).toBe(true);
  expect(closings).toBe(0);
  expect(localStorage).toHaveLength(0);
});

test('an Excel that never answers does not keep the button either', async () => {
  Object.assign(Office.context.ui, { displayDialogAsync: () => undefined });
  const command = show(failed);
  await jest.advanceTimersByTimeAsync(120_000);
  expect(command.isOver).toBe(true);
});

test('after a window was closed nothing is waited for', async () => {
  const command = show(failed);
  await jest.advanceTimersByTimeAsync(0);
  windows[0]?.close();
  await jest.advanceTimersByTimeAsync(0);
  expect(command.isOver).toBe(true);
  expect(jest.getTimerCount()).toBe(0);
});

test('a window that Excel takes for open makes room for the next one, and its command is over', async () => {
  const first = show(failed);
  await jest.advanceTimersByTimeAsync(0);
  refusals = [12007];
  const second = show(checked(1));
  await jest.advanceTimersByTimeAsync(1_000);
  expect([first.isOver, second.isOver, closings, windows.length]).toEqual([true, false, 1, 2]);
  expect(saidIn(windows[1])).toContain('“Phụ lục mật 1”');
});

test.each<readonly [sentence: string, codes: readonly number[], closed: number]>([
  ['it stays open', [12007, 12007], 1],
  ['windows are not allowed', [12009], 0],
])('where %s Excel is not asked again and again', async (_, codes, closed) => {
  show(failed);
  await jest.advanceTimersByTimeAsync(0);
  refusals = [...codes];
  const second = show(checked(1));
  await jest.advanceTimersByTimeAsync(1_000);
  expect([second.isOver, closings, windows.length, refusals.length]).toEqual([true, closed, 1, 0]);
});

test('a window of another page that is open is left alone', async () => {
  refusals = [12007];
  const command = show(failed);
  await jest.advanceTimersByTimeAsync(0);
  expect([command.isOver, closings]).toEqual([true, 0]);
});

test.each(['vi', 'en'] as const)('the window is told to speak %s', (language) => {
  void showWindow(failed, language);
  expect(new URL(windows[0]?.address ?? '').searchParams.get('language')).toBe(language);
});
