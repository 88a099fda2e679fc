import type { MarkLook } from '../model/edit';
import type { IndicatorPace, ItemProgress, TaskStatus } from '../model/progress';

/** Only what needs somebody to act is coloured: a sheet in three colours hides the red. */
const looks: Partial<Record<TaskStatus | IndicatorPace, MarkLook>> = {
  overdue: 'lagging', lagging: 'lagging', missed: 'lagging', regressed: 'lagging',
  'due-soon': 'slow', slow: 'slow',
};

/** Look of the mark for a verdict; null where none is set. */
export function markLookOf(progress: ItemProgress): MarkLook | null {
  return looks[verdictOf(progress)] ?? null;
}

/** Whether an item belongs to those that lag: overdue, missed, far behind or going backwards. */
export function isLagging(progress: ItemProgress): boolean {
  return markLookOf(progress) === 'lagging';
}

/** The status or pace alone, whichever kind of item. */
export function verdictOf(progress: ItemProgress): TaskStatus | IndicatorPace {
  return progress.kind === 'task' ? progress.status : progress.pace;
}
