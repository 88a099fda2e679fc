import type { ProgressLook } from '../../model/edit';
import type { ItemProgress, Verdict } from '../../model/progress';
import { verdictOf } from '../isLagging';

const looks: Partial<Record<Verdict, ProgressLook>> = {
  overdue: 'lagging', lagging: 'lagging', missed: 'lagging', regressed: 'lagging',
  'due-soon': 'slow', slow: 'slow',
  'done-on-time': 'onTrack', 'done-late': 'onTrack', 'done-undated': 'onTrack', 'in-progress': 'onTrack', met: 'onTrack', exceeded: 'onTrack', 'on-track': 'onTrack',
};

/** The colour of a verdict; what cannot be told, or has not begun, is grey. */
export function bandOf(progress: ItemProgress): ProgressLook {
  return looks[verdictOf(progress)] ?? 'pending';
}
