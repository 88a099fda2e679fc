import type { Steps } from '../core/model/steps';

/** Lets the screen breathe during long work. A command line needs none. */
export interface Pace {
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
  /** Resolves when whatever else is waiting has had its turn. */
  readonly pause: () => Promise<void>;
}

/** A slice stays well below the 50 ms from which people notice; the longest single step comes on top, and what the machine does besides. */
const sliceMilliseconds = 15;

/** Runs steps in slices, with a pause between two. Without a pace all at once. */
export async function atPace<Result>(steps: Steps<Result>, pace: Pace | null): Promise<Result> {
  let sliceStart = pace?.now() ?? 0;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (!pace || pace.now() - sliceStart < sliceMilliseconds) continue;
    await pace.pause();
    sliceStart = pace.now();
  }
}
