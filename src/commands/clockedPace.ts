import type { Pace } from '../app/pace';

/** A ribbon button has no screen that must breathe, tells nobody how far it is and cannot be stopped; but it must know when its work was long. */
export const clockedPace: Pace = {
  now: () => performance.now(),
  pause: () => Promise.resolve(),
  onProgress: () => undefined,
  isStopped: () => false,
};
