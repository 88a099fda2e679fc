import type { IndicatorProgress, ItemProgress, Verdict } from '../../model/progress';
import { verdictOf } from '../isLagging';
import type { TrackedItem } from './trackedItems';

/** What calls for action stands first, what is settled last. */
export const verdictsFromWorst: readonly Verdict[] = [
  'overdue', 'lagging', 'missed', 'regressed', 'slow', 'due-soon', 'no-data', 'no-baseline', 'manual', 'unknown-deadline', 'just-started', 'in-progress',
  'on-track', 'not-due-yet', 'not-started-yet', 'ongoing', 'awaiting-request', 'done-late', 'done-undated', 'done-on-time', 'met', 'exceeded',
];

/** Worst first: by verdict, then tasks by days late or days left, indicators by how little of the required pace they keep; of equals, the order of the sheets. */
export function worstFirst(items: readonly TrackedItem[]): readonly TrackedItem[] {
  return [...items].sort((one, other) => rank(one.progress) - rank(other.progress) || weight(one.progress) - weight(other.progress));
}

function rank(progress: ItemProgress): number {
  return verdictsFromWorst.indexOf(verdictOf(progress));
}

/** Less is worse. */
function weight(progress: ItemProgress): number {
  return progress.kind === 'task' ? (progress.daysLeft ?? -(progress.daysLate ?? 0)) : paceKept(progress);
}

/** R, or where there is none the share of the target reached; of a compound target that of its worst part. Unknown counts as nothing kept. */
function paceKept({ ratio, shareOfTarget, parts }: IndicatorProgress): number {
  return parts.length > 0 ? Math.min(...parts.map(paceKept)) : (ratio ?? shareOfTarget ?? 0);
}
