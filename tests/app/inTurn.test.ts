import { inTurn } from '../../src/app/inTurn';
import type { WorkbookPort, WorkbookSession } from '../../src/app/ports';

/** A port whose actions get no workbook: only their order matters here. */
const port: WorkbookPort = { run: (action) => action({} as WorkbookSession) };

test('an action begins when the one before it has ended, also where that one failed', async () => {
  const events: string[] = [];
  const { run } = inTurn(port);
  const slow = run(async () => {
    events.push('first begins');
    await new Promise((resolve) => setTimeout(resolve, 20));
    events.push('first ends');
    throw new Error('refused');
  });
  const quick = run(() => Promise.resolve(events.push('second')));
  await expect(slow).rejects.toThrow('refused');
  await quick;
  expect(events).toEqual(['first begins', 'first ends', 'second']);
});

test('each action gets what it itself brings', async () => {
  const { run } = inTurn(port);
  expect(await Promise.all([run(() => Promise.resolve(1)), run(() => Promise.resolve('two'))])).toEqual([1, 'two']);
});
