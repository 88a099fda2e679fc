import type { RibbonDeed } from '../../src/app/ribbonNews';
import { hearRibbon } from '../../src/channel/hearRibbon';
import { openChannel } from '../../src/channel/openChannel';
import { tellPane } from '../../src/channel/tellPane';

const deed: RibbonDeed = { command: 'removeMarks', sheets: ['PL'] };
const view = { visibilityState: 'visible' };
const ends: (() => void)[] = [];

/** Windows of one browser, which tell each other of what is stored, but not themselves. */
function storageWindows() {
  const listeners = new Map<unknown, (event: unknown) => void>();
  const tell = (key: string, newValue: string | null) => listeners.forEach((listener) => queueMicrotask(() => listener({ key, newValue })));
  const kept = new Map<string, string>();
  return {
    kept,
    window: { addEventListener: (_: string, listener: (event: unknown) => void) => listeners.set(listener, listener), removeEventListener: (_: string, listener: unknown) => listeners.delete(listener) },
    localStorage: { setItem: (key: string, text: string) => { kept.set(key, text); tell(key, text); }, removeItem: (key: string) => { kept.delete(key); tell(key, null); } },
  };
}

beforeEach(() => {
  view.visibilityState = 'visible';
  Object.assign(globalThis, { document: view });
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
  Reflect.deleteProperty(globalThis, 'document');
});

/** A pane beside a workbook, and what it hears. */
function pane(workbook: string | null) {
  const heard: RibbonDeed[] = [];
  ends.push(hearRibbon(() => Promise.resolve(workbook), (each) => heard.push(each)));
  return heard;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

describe.each(['BroadcastChannel', 'localStorage'] as const)('by %s', (way) => {
  const { BroadcastChannel: builtIn } = globalThis;
  const windows = storageWindows();
  beforeEach(() => {
    if (way === 'localStorage') Object.assign(globalThis, { BroadcastChannel: undefined, window: windows.window, localStorage: windows.localStorage });
  });
  afterEach(() => {
    for (const end of ends.splice(0)) end();
    Object.assign(globalThis, { BroadcastChannel: builtIn });
    for (const name of ['window', 'localStorage']) Reflect.deleteProperty(globalThis, name);
  });

  test('a pane beside the workbook hears, and is known to have heard', async () => {
    const heard = pane('w');
    expect(await tellPane(deed, 'w', '1')).toBe(true);
    expect(heard).toEqual([deed]);
  });

  test('a pane beside another workbook does not', async () => {
    const heard = pane('v');
    expect(await tellPane(deed, 'w', '1')).toBe(false);
    expect(heard).toEqual([]);
  });

  test('a pane out of sight hears, but nobody is told to rely on it', async () => {
    view.visibilityState = 'hidden';
    const heard = pane('w');
    expect(await tellPane(deed, 'w', '1')).toBe(false);
    expect(heard).toEqual([deed]);
  });

  test('without a pane nobody answers', async () => {
    expect(await tellPane(deed, 'w', '1')).toBe(false);
  });

  test('a pane that was closed hears no more', async () => {
    const heard = pane('w');
    ends.splice(0).forEach((end) => end());
    expect(await tellPane(deed, 'w', '1')).toBe(false);
    expect(heard).toEqual([]);
  });

  test('what anybody else says is passed over', async () => {
    const heard = pane('w');
    const stranger = openChannel(() => undefined);
    ends.push(stranger.close);
    stranger.post('<script>');
    stranger.post(JSON.stringify({ version: 9, kind: 'done', id: '1', workbook: 'w', deed }));
    await settled();
    expect(heard).toEqual([]);
  });

  test('nothing is kept', async () => {
    pane('w');
    await tellPane(deed, 'w', '1');
    expect(windows.kept.size).toBe(0);
  });
});

test.each([null])('of a workbook that cannot be told from others nobody is told', async (workbook) => {
  const heard = pane(workbook);
  expect(await tellPane(deed, workbook, '1')).toBe(false);
  expect(heard).toEqual([]);
});
