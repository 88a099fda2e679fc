import { WorkbookFailure } from '../../src/app/ports';
import type { RibbonDeed } from '../../src/app/ribbonNews';
import { runCommand, type Ears } from '../../src/commands/runCommand';

const checked: RibbonDeed = { command: 'checkWorkbook', asOf: '2026-12-09', errors: 1, warnings: 0, notes: 0, unmarkedSheets: [] };
const coloured: RibbonDeed = { command: 'trackProgress', asOf: '2026-12-09', unmarkedSheets: [] };
const fails = (error: unknown) => () => Promise.reject(error instanceof Error ? error : new Error(String(error)));

/** Runs a command and tells in which order things happened. */
async function story(work: () => Promise<RibbonDeed>, { isHeard = false, ...other }: Partial<Ears> & { readonly isHeard?: boolean } = {}): Promise<string[]> {
  const steps: string[] = [];
  const named = (deed: RibbonDeed) => ('failure' in deed ? deed.failure.code : deed.command);
  const ears: Ears = {
    tellPane: (deed) => { steps.push(`told: ${named(deed)}`); return Promise.resolve(isHeard); },
    showWindow: (deed) => { steps.push(`window: ${named(deed)}`); return Promise.resolve(); },
    ...other,
  };
  await runCommand({ completed: () => { steps.push('completed'); } }, 'checkWorkbook', async () => { steps.push('work'); return work(); }, ears);
  return steps;
}

test('a check that no pane shows is told in a window, and the button given back after that', async () => {
  expect(await story(() => Promise.resolve(checked))).toEqual(['work', 'told: checkWorkbook', 'window: checkWorkbook', 'completed']);
});

test('sheets that got no colours are told in a window: nothing is to be seen there', async () => {
  expect(await story(() => Promise.resolve({ ...coloured, unmarkedSheets: ['PL I'] }))).toEqual(['work', 'told: trackProgress', 'window: trackProgress', 'completed']);
});

test('what can be seen in the sheets needs no window', async () => {
  expect(await story(() => Promise.resolve(coloured))).toEqual(['work', 'told: trackProgress', 'completed']);
});

test.each<readonly [sentence: string, work: () => Promise<RibbonDeed>, told: string]>([
  ['a check', () => Promise.resolve(checked), 'told: checkWorkbook'],
  ['a failure', fails(new WorkbookFailure('no-appendix')), 'told: no-appendix'],
])('%s that a pane shows opens no window', async (_, work, told) => {
  expect(await story(work, { isHeard: true })).toEqual(['work', told, 'completed']);
});

test.each<readonly [error: Error, code: string]>([
  [new WorkbookFailure('no-appendix'), 'no-appendix'],
  [new TypeError('x'), 'unexpected'],
])('%s that no pane shows is told in a window', async (error, code) => {
  expect(await story(fails(error))).toEqual(['work', `told: ${code}`, `window: ${code}`, 'completed']);
});

test('a way to the pane that is broken is no pane', async () => {
  expect(await story(fails(new WorkbookFailure('busy')), { tellPane: fails('no channel') })).toEqual(['work', 'window: busy', 'completed']);
});

test('the button is given back even where no window can be shown', async () => {
  const completed = jest.fn();
  const ears: Ears = { tellPane: () => Promise.resolve(false), showWindow: fails(new Error('b')) };
  await expect(runCommand({ completed }, 'checkWorkbook', fails(new Error('a')), ears)).rejects.toThrow('b');
  expect(completed).toHaveBeenCalledTimes(1);
});
