import type { Pace } from '../app/pace';
import type { RunControl } from '../app/runControl';

/** Long work pauses by a message to itself: unlike timers these are neither slowed down in a pane out of sight nor held back by milliseconds. */
export const screenPace: Pace = {
  onProgress: () => undefined,
  isStopped: () => false,
  now: () => performance.now(),
  pause: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
};

/** The same, with somebody who watches and may stop the work. */
export function watchedPace(control: RunControl | undefined): Pace {
  return { ...screenPace, ...control };
}
