import { expect } from 'expect';
import { addEventHandler, describe, getState, it, resetState, run, test, type Event, type State } from 'jest-circus';
import { ModuleMocker } from 'jest-mock';
import type { Loader } from './createLoader';

export interface TestRun {
  readonly name: string;
  readonly milliseconds: number;
  readonly hasFailed: boolean;
}

type Block = State['rootDescribeBlock'];
type Test = Block['tests'][number];

export interface TestWatch {
  /** The place of the test that begins, in the order of the file; null when it has ended. */
  readonly onTest: (index: number | null) => void;
}

let order = new Map<Test, number>();
let watch: TestWatch | null = null;
let stopsAtFailure = false;

function testsIn(block: Block): readonly Test[] {
  return block.children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));
}

function fullName(entry: Test | Block): string {
  return entry.parent === undefined || entry.parent.name === 'ROOT_DESCRIBE_BLOCK' ? entry.name : `${fullName(entry.parent)} ${entry.name}`;
}

function follow(event: Event): void {
  if (event.name === 'test_start') watch?.onTest(order.get(event.test) ?? null);
  if (event.name === 'test_done') {
    watch?.onTest(null);
    if (stopsAtFailure && event.test.errors.length > 0) for (const other of order.keys()) other.mode = 'skip';
  }
}

/** Gives tests the words they expect to find, as jest does. */
export function prepareWords(): void {
  Object.assign(globalThis, { describe, it, test, expect, jest: new ModuleMocker(globalThis) });
  addEventHandler(follow);
}

/**
 * Runs one file of tests by jest's own runner, in this process. `wanted`: only these tests, by their place in the file, of the so many that
 * there were; where there are now others, all. With `wanted` it ends at the first failure. An error while the file is loaded is the caller's.
 */
export async function runTestFile(loader: Loader, file: string, wanted: { readonly tests: ReadonlySet<number>; readonly of: number } | null, watching: TestWatch | null): Promise<readonly TestRun[]> {
  resetState();
  const state = getState();
  state.testTimeout = 60_000;
  watch = watching;
  stopsAtFailure = wanted !== null;
  loader.forget(file);
  loader.load(file);
  const tests = testsIn(state.rootDescribeBlock);
  order = new Map(tests.map((one, index) => [one, index]));
  if (wanted?.of === tests.length) tests.forEach((one, index) => (one.mode = wanted.tests.has(index) ? one.mode : 'skip'));
  await run();
  return tests.map((one) => ({ name: fullName(one), milliseconds: one.duration ?? 0, hasFailed: one.errors.length > 0 }));
}
