/** How far work is: sheets understood, or rules applied, of those there are. */
export interface Stage {
  readonly kind: 'understanding' | 'checking';
  readonly done: number;
  readonly total: number;
}

/**
 * Work in steps short enough for the screen to stay alive: whoever runs it may pause at every `yield`. Core knows no clock; it only
 * offers the pauses.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Steps that also tell now and then how far the whole is. */
export type StagedSteps<Result> = Generator<Stage | undefined, Result, undefined>;

/** Runs all steps at once. */
export function finish<Result>(steps: StagedSteps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const entriesPerStep = 20;

/** Visits a list with a pause offered now and then. Plain loops inside: an iterator would leave two objects behind for every row of a sheet. */
export function* eachInSteps<Entry>(entries: readonly Entry[], visit: (entry: Entry, index: number) => void): Steps<void> {
  for (let from = 0; from < entries.length; from += entriesPerStep) {
    entries.slice(from, from + entriesPerStep).forEach((entry, index) => {
      visit(entry, from + index);
    });
    yield;
  }
}

/** Maps a list with a pause offered now and then. */
export function* mapInSteps<Entry, Result>(entries: readonly Entry[], map: (entry: Entry, index: number) => Result): Steps<readonly Result[]> {
  const results: Result[] = [];
  yield* eachInSteps(entries, (entry, index) => results.push(map(entry, index)));
  return results;
}
