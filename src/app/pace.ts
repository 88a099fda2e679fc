import type { StagedSteps } from '../core/model/steps';
import { heedStop, type RunControl } from './runControl';

/** Lets the screen breathe during long work, tells it how far that is, and hears a stop. A command line needs none. */
export interface Pace extends RunControl {
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
  /** Resolves when whatever else is waiting has had its turn. */
  readonly pause: () => Promise<void>;
}

/** A slice stays well below the 50 ms from which people notice; the longest single step comes on top, and what the machine does besides. */
const sliceMilliseconds = 15;

/** Runs steps in slices, with a pause between two. Without a pace all at once. @throws WorkbookFailure `stopped` */
export async function atPace<Result>(steps: StagedSteps<Result>, pace: Pace | null): Promise<Result> {
  let sliceStart = pace?.now() ?? 0;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (!pace) continue;
    if (value) pace.onProgress(value);
    if (pace.now() - sliceStart < sliceMilliseconds) continue;
    await pace.pause();
    heedStop(pace);
    sliceStart = pace.now();
  }
}

/** The last moment at which work can be stopped: a click made meanwhile is heard first. @throws WorkbookFailure `stopped` */
export async function beginWriting(pace: Pace | null): Promise<void> {
  await pace?.pause();
  heedStop(pace);
  pace?.onProgress({ kind: 'writing' });
}
