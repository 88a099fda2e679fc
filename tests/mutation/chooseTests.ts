import path from 'node:path';
import type { Baseline, BaselineTests, ChosenTests } from './messages';
import type { Mutant } from './Mutant';

function placesOf({ names, regions, reached }: BaselineTests, { file, region }: Mutant, isOnLoading: boolean): readonly number[] {
  const all = names.map((_, index) => index);
  if (region === null || isOnLoading) return reached.includes(file) ? all : [];
  if (regions[names.length]?.includes(region)) return all;
  return all.filter((index) => regions[index]?.includes(region));
}

function time({ milliseconds }: BaselineTests, tests: readonly number[]): number {
  return tests.reduce((sum, index) => sum + (milliseconds[index] ?? 0), 0);
}

/** The tests that run through a mutant, those most likely to notice it soon first; and how long they take, in milliseconds. */
export function chooseTests(mutant: Mutant, { testFiles, onLoading }: Baseline): { readonly tests: readonly ChosenTests[]; readonly milliseconds: number } {
  const isOnLoading = mutant.region !== null && onLoading.includes(mutant.region);
  const mirror = `${path.basename(mutant.file, '.ts')}.`;
  const found = testFiles
    .map((one) => ({ one, tests: placesOf(one, mutant, isOnLoading) }))
    .filter(({ tests }) => tests.length > 0)
    .map(({ one, tests }) => ({ file: one.file, tests, of: one.names.length, milliseconds: time(one, tests), isMirror: path.basename(one.file).startsWith(mirror) }))
    .sort((a, b) => Number(b.isMirror) - Number(a.isMirror) || a.milliseconds - b.milliseconds);
  return { tests: found.map(({ file, tests, of }) => ({ file, tests, of })), milliseconds: found.reduce((sum, { milliseconds }) => sum + milliseconds, 0) };
}
