import type { ProgressLook } from '../model/edit';
import type { ItemProgress, Verdict } from '../model/progress';

/**
 * Red what failed or falls back, amber what must speed up, green what goes as it should, grey the rest (progress-method: "Red = tụt hậu,
 * thụt lùi, không đạt; amber = chậm; green = đúng tiến độ, đạt; grey = others"). Of tasks in the same sense: being done is green, late or
 * not, for nothing is left to be done; being within the time given says nothing of the pace, so it stays grey.
 */
const looks: Readonly<Record<Verdict, ProgressLook>> = {
  overdue: 'lagging', lagging: 'lagging', missed: 'lagging', regressed: 'lagging',
  'due-soon': 'slow', slow: 'slow',
  'done-on-time': 'onTrack', 'done-late': 'onTrack', 'done-undated': 'onTrack', 'on-track': 'onTrack', met: 'onTrack', exceeded: 'onTrack',
  'in-progress': 'pending', 'not-started-yet': 'pending', ongoing: 'pending', 'awaiting-request': 'pending', 'unknown-deadline': 'pending',
  'no-data': 'pending', 'no-baseline': 'pending', manual: 'pending', 'not-due-yet': 'pending', 'just-started': 'pending',
};

/** Look of the mark for a verdict: every verdict has one. */
export function markLookOf(progress: ItemProgress): ProgressLook {
  return looks[verdictOf(progress)];
}

/** Whether an item belongs to those that lag: overdue, missed, far behind or going backwards. */
export function isLagging(progress: ItemProgress): boolean {
  return markLookOf(progress) === 'lagging';
}

/** The status or pace alone, whichever kind of item. */
export function verdictOf(progress: ItemProgress): Verdict {
  return progress.kind === 'task' ? progress.status : progress.pace;
}
