import { parsePeriod, periodOf } from '../dates/reportingPeriod';
import type { IsoDate } from '../model/cell';
import { indicatorPaces, taskStatuses, type IndicatorProgress, type ManualMark, type TaskProgress, type Verdict } from '../model/progress';
import type { ManualVerdict } from '../model/tracking';

/** The user's own status in place of the computed one; one that is no status of a task is left aside. Days are kept only where the new status has any. */
export function overruleTask(progress: TaskProgress, manual: ManualVerdict | null, asOf: IsoDate): TaskProgress {
  const status = taskStatuses.find((each) => each === manual?.verdict);
  if (manual === null || status === undefined) return progress;
  const { daysLate, daysLeft } = progress;
  return {
    ...progress, status,
    daysLate: status === 'overdue' || status === 'done-late' ? daysLate : null,
    daysLeft: status === 'due-soon' ? daysLeft : null,
    manual: markOf(manual, progress.status, asOf),
  };
}

/** The user's own pace in place of the computed one; the numbers behind that stay. */
export function overruleIndicator(progress: IndicatorProgress, manual: ManualVerdict | null, asOf: IsoDate): IndicatorProgress {
  const pace = indicatorPaces.find((each) => each === manual?.verdict);
  if (manual === null || pace === undefined) return progress;
  return { ...progress, pace, manual: markOf(manual, progress.pace, asOf) };
}

function markOf({ reason, period, asOf: givenOn }: ManualVerdict, computed: Verdict, asOf: IsoDate): ManualMark {
  const given = parsePeriod(period) ?? periodOf(givenOn);
  return { reason, period, asOf: givenOn, isEarlier: given.last < asOf, computed };
}
