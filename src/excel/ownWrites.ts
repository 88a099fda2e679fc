/** Excel tells of a change after the request that made it was answered; on the web a round trip later. */
const graceMs = 1000;

let running = 0;
let lastEnd = -Infinity;

/** Carries out writes of ours: changes that Excel tells of meanwhile, and shortly after, may be these. */
export async function duringOwnWrites<Result>(write: () => Promise<Result>): Promise<Result> {
  running += 1;
  try {
    return await write();
  } finally {
    running -= 1;
    lastEnd = performance.now();
  }
}

/** Whether a change that Excel tells of now may be one of ours; for an Excel that does not say whose it is. */
export function mayBeOwnWrite(): boolean {
  return running > 0 || performance.now() - lastEnd < graceMs;
}
