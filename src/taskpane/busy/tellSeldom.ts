import type { RunProgress } from '../../app/runControl';

/** Numbers that change faster than this cannot be read. */
const shownEvery = 100;
/** Whoever listens is told of the work under way every few seconds at most: each sentence takes its time. */
const spokenEvery = 5000;

/**
 * Passes on how far work is no faster than people can follow: what is shown a few times a second, what is spoken every few seconds. A step of
 * another kind is shown at once.
 * @param now milliseconds of a clock that only runs forward
 */
export function tellSeldom(tell: (progress: RunProgress, isSpoken: boolean) => void, now: () => number): (progress: RunProgress) => void {
  const begun = now();
  let shown = { kind: '', at: -Infinity };
  let spokenAt = begun;
  return (progress) => {
    const at = now();
    if (progress.kind === shown.kind && progress.kind !== 'agency' && at - shown.at < shownEvery) return;
    // A run over many agencies has no other sentence that says how many there are.
    const isSpoken = at - spokenAt >= spokenEvery || (progress.kind === 'agency' && shown.kind !== 'agency');
    shown = { kind: progress.kind, at };
    if (isSpoken) spokenAt = at;
    tell(progress, isSpoken);
  };
}
