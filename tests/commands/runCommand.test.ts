import { WorkbookFailure } from '../../src/app/ports';
import { runCommand } from '../../src/commands/runCommand';

/** Runs a command and tells in which order things happened. */
async function story(work: () => Promise<unknown>): Promise<string[]> {
  const steps: string[] = [];
  const event = { completed: () => { steps.push('completed'); } };
  await runCommand(event, async () => { steps.push('work'); await work(); steps.push('done'); }, (failure) => { steps.push(`shown: ${failure.code}`); return Promise.resolve(); });
  return steps;
}

describe('runCommand', () => {
  test('gives the button back only after the work', async () => {
    expect(await story(() => Promise.resolve())).toEqual(['work', 'done', 'completed']);
  });

  test('shows a failure, then gives the button back', async () => {
    expect(await story(() => Promise.reject(new WorkbookFailure('no-appendix')))).toEqual(['work', 'shown: no-appendix', 'completed']);
  });

  test('shows anything else thrown as unexpected', async () => {
    expect(await story(() => Promise.reject(new TypeError('x')))).toEqual(['work', 'shown: unexpected', 'completed']);
  });

  test('gives the button back even where the failure cannot be shown', async () => {
    const completed = jest.fn();
    await expect(runCommand({ completed }, () => Promise.reject(new Error('a')), () => Promise.reject(new Error('b')))).rejects.toThrow('b');
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
