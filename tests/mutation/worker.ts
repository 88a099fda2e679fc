import '../propertySeed';
import { createLoader } from './createLoader';
import type { Answer, BaselineTests, ChosenTests, Task } from './messages';
import { prepareWords, runTestFile } from './runTestFile';

/** A process of its own: what a mutant breaks, it breaks here. */
const loader = createLoader();
const onLoading = new Set<number>();
let visited = new Set<number>();

function visit(region: number): void {
  (loader.isLoadingSource() ? onLoading : visited).add(region);
}

async function baselineOf(file: string): Promise<BaselineTests> {
  const regions: Set<number>[] = [];
  const outside = new Set<number>();
  visited = outside;
  const runs = await runTestFile(loader, file, null, {
    onTest(index) {
      visited = outside;
      if (index !== null) visited = regions[index] = new Set();
    },
  });
  return {
    file,
    names: runs.map(({ name }) => name),
    milliseconds: runs.map(({ milliseconds }) => milliseconds),
    failed: runs.filter(({ hasFailed }) => hasFailed).map(({ name }) => name),
    regions: [...runs.map((_, index) => [...(regions[index] ?? [])]), [...outside]],
    reached: loader.reachedFrom(file),
  };
}

async function isNoticed(chosen: readonly ChosenTests[]): Promise<boolean> {
  for (const { file, tests, of } of chosen) {
    try {
      const runs = await runTestFile(loader, file, { tests: new Set(tests), of }, null);
      if (runs.length === 0 || runs.some(({ hasFailed }) => hasFailed)) return true;
    } catch {
      return true;
    }
  }
  return false;
}

async function attempt({ file, text, tests }: Extract<Task, { kind: 'try' }>): Promise<Answer> {
  loader.replace(new Map([[file, text]]));
  if (!loader.compiles(file)) return { kind: 'tried', fate: 'invalid' };
  return { kind: 'tried', fate: (await isNoticed(tests)) ? 'killed' : 'survived' };
}

async function answer(task: Task): Promise<Answer> {
  if (task.kind === 'try') return attempt(task);
  const texts = new Map(Object.entries(task.texts));
  const testFiles: BaselineTests[] = [];
  for (const file of task.testFiles) {
    // What one file of tests makes the sources remember, the next must not find: it would seem not to go there.
    loader.replace(texts);
    testFiles.push(await baselineOf(file));
  }
  return { kind: 'baseline', baseline: { testFiles, onLoading: [...onLoading] } };
}

Object.assign(globalThis, { __visit: visit });
prepareWords();
process.on('message', (task) => {
  void answer(task as Task)
    .catch((error: unknown): Answer => ({ kind: 'broken', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }))
    .then((said) => process.send?.(said));
});
