import type { Verdict } from '../../model/progress';
import { verdictOf } from '../isLagging';
import type { TrackedItem } from './trackedItems';

const settled: ReadonlySet<Verdict> = new Set<Verdict>(['done-on-time', 'done-late', 'done-undated', 'met', 'exceeded']);

/** Done, or met: its deadline asks for nothing more. */
export function isSettled({ progress }: TrackedItem): boolean {
  return settled.has(verdictOf(progress));
}
