/** @jest-environment jsdom */
import type { RibbonDeed } from '../../src/app/ribbonNews';
import { showWindow } from '../../src/commands/showWindow';
import { createTranslator } from '../../src/i18n';
import { windowText } from '../../src/commands/windowText';

interface Window {
  readonly address: string;
  readonly close: () => void;
}

const t = createTranslator('vi');
let windows: Window[];
let refusals: number[];

/** Excel's windows: those that were opened, and the codes with which the next ones are refused. */
beforeEach(() => {
  [windows, refusals] = [[], []];
  let nextId = 0;
  Object.assign(crypto, { randomUUID: () => `id-${(nextId += 1)}` });
  const displayDialogAsync = (address: string, _options: unknown, answer: (opened: unknown) => void) => {
    const code = refusals.shift();
    if (code !== undefined) return answer({ status: 'failed', error: { code } });
    const heard: (() => void)[] = [];
    windows.push({ address, close: () => heard.forEach((hear) => hear()) });
    answer({ status: 'succeeded', value: { addEventHandler: (_type: string, hear: () => void) => heard.push(hear) } });
  };
  Object.assign(globalThis, { Office: { AsyncResultStatus: { Failed: 'failed', Succeeded: 'succeeded' }, EventType: { DialogEventReceived: 'dialogEventReceived' }, context: { ui: { displayDialogAsync } } } });
});
afterEach(() => localStorage.clear());

const sheets = (count: number) => Array.from({ length: count }, (_, index) => `Phụ lục mật ${index + 1}`);
const checked = (count: number): RibbonDeed => ({ command: 'checkWorkbook', asOf: '2026-12-09', errors: 99_999, warnings: 99_999, notes: 99_999, unmarkedSheets: sheets(count) });
const failed: RibbonDeed = { command: 'createReport', failure: { code: 'no-item-of-unit', detail: 'Sheet Phụ lục mật', data: { unit: 'Sở Y tế mật' } } };
const saidIn = (opened: Window | undefined) => windowText(t, new URL(opened?.address ?? '').search, () => localStorage).sentence;

test.each([checked(1), checked(200), failed])('the address names nothing of the workbook, and stays short', async (deed) => {
  const shown = showWindow(deed);
  const address = windows[0]?.address ?? '';
  expect(address.length).toBeLessThan(300);
  expect(decodeURIComponent(address).replaceAll('+', ' ')).not.toMatch(/mật|Phụ|Sở/);
  windows[0]?.close();
  await shown;
});

test('the window says the names all the same, and nothing stays behind', async () => {
  const shown = showWindow(checked(2));
  expect(localStorage).toHaveLength(1);
  expect(saidIn(windows[0])).toContain('“Phụ lục mật 1”, “Phụ lục mật 2”');
  expect(localStorage).toHaveLength(0);
  windows[0]?.close();
  await shown;
});

test('what the window never took goes when it is closed', async () => {
  const shown = showWindow(failed);
  expect(localStorage).toHaveLength(1);
  windows[0]?.close();
  await shown;
  expect(localStorage).toHaveLength(0);
});

test('where Excel opens no window the command ends, and nothing stays behind', async () => {
  refusals = [12009];
  await showWindow(failed);
  expect(windows).toHaveLength(0);
  expect(localStorage).toHaveLength(0);
});
