import type { Pace } from '../../src/app/pace';

/** Work that takes long (`tick`: milliseconds from one look at the clock to the next); somebody does this once, the first time that the work pauses after it has read the workbook. */
export function during(act: () => Promise<unknown>, tick = 1000): Pace {
  let time = 0;
  let begun: Promise<unknown> | null = null;
  return {
    now: () => (time += tick),
    pause: async () => {
      await (begun ??= act());
    },
    onProgress: () => undefined,
    isStopped: () => false,
  };
}
