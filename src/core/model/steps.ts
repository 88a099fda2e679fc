/**
 * Work in steps short enough for the screen to stay alive: whoever runs it may pause at every `yield`. Core knows no clock; it only
 * offers the pauses.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Runs all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Maps a list with a pause offered after each `size` entries. */
export function* mapInSteps<Entry, Result>(entries: readonly Entry[], map: (entry: Entry, index: number) => Result, size = 50): Steps<readonly Result[]> {
  const results: Result[] = [];
  for (const [index, entry] of entries.entries()) {
    results.push(map(entry, index));
    if (index % size === size - 1) yield;
  }
  return results;
}
