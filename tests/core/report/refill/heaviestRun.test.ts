import fc from 'fast-check';
import { heaviestRun } from '../../../../src/core/report/refill/heaviestRun';

test.each<readonly [values: readonly number[], weights: readonly number[], run: readonly number[]]>([
  [[], [], []],
  [[7], [1], [0]],
  [[0, 1, 2], [1, 1, 1], [0, 1, 2]],
  [[2, 0, 1], [1, 1, 1], [1, 2]],
  [[2, 0, 1], [9, 1, 1], [0]],
  [[5, 1, 6, 2, 7], [1, 1, 1, 1, 1], [0, 2, 4]],
])('of %j weighing %j the rows %j stay', (values, weights, run) => {
  expect([...heaviestRun(values, weights)].sort((a, b) => a - b)).toEqual(run);
});

test('no run that grows is heavier', () => {
  const entries = fc.uniqueArray(fc.record({ value: fc.nat(30), weight: fc.integer({ min: 1, max: 9 }) }), { selector: ({ value }) => value, maxLength: 9 });
  fc.assert(
    fc.property(entries, (list) => {
      const total = (members: readonly number[]) => members.reduce((sum, index) => sum + (list[index]?.weight ?? 0), 0);
      const grows = (members: readonly number[]) => members.every((index, at) => at === 0 || (list[members[at - 1] ?? 0]?.value ?? 0) < (list[index]?.value ?? 0));
      const all = Array.from({ length: 2 ** list.length }, (_, set) => list.flatMap((_entry, index) => ((set >> index) & 1 ? [index] : []))).filter(grows);
      const run = [...heaviestRun(list.map(({ value }) => value), list.map(({ weight }) => weight))].sort((a, b) => a - b);
      expect(grows(run)).toBe(true);
      expect(total(run)).toBe(Math.max(...all.map(total)));
    }),
    { numRuns: 100 },
  );
});
