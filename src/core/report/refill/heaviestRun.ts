/**
 * The heaviest subsequence whose values grow, as indices of its members. Values are different whole numbers, not negative; weights are
 * positive. O(n log n): a tree over the values holds the heaviest run that ends at or below each of them.
 */
export function heaviestRun(values: readonly number[], weights: readonly number[]): ReadonlySet<number> {
  const size = values.reduce((most, value) => Math.max(most, value), -1) + 2;
  const tree = new Int32Array(size).fill(-1);
  const totals = values.map(() => 0);
  const before = values.map(() => -1);
  const totalOf = (index: number) => (index < 0 ? 0 : (totals[index] ?? 0));
  let heaviest = -1;
  values.forEach((value, index) => {
    let previous = -1;
    for (let at = value; at > 0; at -= at & -at) if (totalOf(tree[at] ?? -1) > totalOf(previous)) previous = tree[at] ?? -1;
    before[index] = previous;
    totals[index] = totalOf(previous) + (weights[index] ?? 1);
    for (let at = value + 1; at < size; at += at & -at) if (totalOf(index) > totalOf(tree[at] ?? -1)) tree[at] = index;
    if (totalOf(index) > totalOf(heaviest)) heaviest = index;
  });
  const run = new Set<number>();
  for (let index = heaviest; index >= 0; index = before[index] ?? -1) run.add(index);
  return run;
}
