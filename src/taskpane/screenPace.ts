import type { Pace } from '../app/pace';

/** Long work pauses by a message to itself: unlike timers these are neither slowed down in a pane out of sight nor held back by milliseconds. */
export const screenPace: Pace = {
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
