import type { WorkbookPort, WorkbookSession } from '../../src/app/ports';
import { underLock } from '../../src/channel/underLock';

/** A port whose actions get no workbook: only their order matters here. */
const port: WorkbookPort = { run: (action) => action({} as WorkbookSession) };

/** Locks as a browser gives them: by name, one after another. */
function giveLocks(request: (name: string, work: () => Promise<unknown>) => Promise<unknown>): void {
  Object.defineProperty(globalThis, 'navigator', { value: { locks: { request } }, configurable: true });
}

function browserLocks() {
  const last = new Map<string, Promise<unknown>>();
  giveLocks((name, work) => {
    const turn = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(name, turn.catch(() => undefined));
    return turn;
  });
}

async function order(first: string | null, second: string | null): Promise<string[]> {
  const steps: string[] = [];
  const slow = underLock(port, () => Promise.resolve(first)).run(async () => {
    steps.push('pane begins');
    await new Promise((resolve) => setTimeout(resolve, 20));
    steps.push('pane ends');
  });
  const quick = underLock(port, () => Promise.resolve(second)).run(() => Promise.resolve(steps.push('command')));
  await Promise.all([slow, quick]);
  return steps;
}

test('pane and command on one workbook take turns', async () => {
  browserLocks();
  expect(await order('w', 'w')).toEqual(['pane begins', 'pane ends', 'command']);
});

test('on two workbooks they do not wait for each other', async () => {
  browserLocks();
  expect(await order('w', 'v')).toEqual(['pane begins', 'command', 'pane ends']);
});

test('workbooks that cannot be told apart wait for each other', async () => {
  browserLocks();
  expect(await order(null, null)).toEqual(['pane begins', 'pane ends', 'command']);
});

test('without locks, or where they are refused, actions run as they come, and once', async () => {
  const action = jest.fn(() => Promise.resolve('done'));
  giveLocks(() => Promise.reject(new Error('SecurityError')));
  expect(await underLock(port, () => Promise.resolve('w')).run(action)).toBe('done');
  Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
  expect(await underLock(port, () => Promise.resolve('w')).run(action)).toBe('done');
  expect(action).toHaveBeenCalledTimes(2);
});

test('an action that fails fails, and is not run again', async () => {
  browserLocks();
  const action = jest.fn(() => Promise.reject(new Error('no')));
  await expect(underLock(port, () => Promise.resolve('w')).run(action)).rejects.toThrow('no');
  expect(action).toHaveBeenCalledTimes(1);
});
