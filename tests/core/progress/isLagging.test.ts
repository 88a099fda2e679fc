import type { ProgressLook } from '../../../src/core/model/edit';
import { indicatorPaces, taskStatuses, type IndicatorPace, type TaskStatus } from '../../../src/core/model/progress';
import { isLagging, markLookOf, verdictOf } from '../../../src/core/progress/isLagging';
import { bareVerdict } from '../../../src/core/progress/judgePath';

const task = (status: TaskStatus) => ({ kind: 'task', status, daysLate: null, daysLeft: null, unreported: false, manual: null }) as const;

test.each<[TaskStatus, ProgressLook]>([
  ['overdue', 'lagging'], ['due-soon', 'slow'], ['done-on-time', 'onTrack'], ['done-late', 'onTrack'], ['done-undated', 'onTrack'],
  ['in-progress', 'pending'], ['not-started-yet', 'pending'], ['ongoing', 'pending'], ['awaiting-request', 'pending'], ['unknown-deadline', 'pending'],
])('a task that is %s looks %s', (status, look) => {
  expect(markLookOf(task(status))).toBe(look);
  expect(isLagging(task(status))).toBe(look === 'lagging');
});
test.each<[IndicatorPace, ProgressLook]>([
  ['lagging', 'lagging'], ['missed', 'lagging'], ['regressed', 'lagging'], ['slow', 'slow'], ['on-track', 'onTrack'], ['met', 'onTrack'], ['exceeded', 'onTrack'],
  ['no-data', 'pending'], ['no-baseline', 'pending'], ['manual', 'pending'], ['not-due-yet', 'pending'], ['just-started', 'pending'],
])('an indicator that is %s looks %s', (pace, look) => {
  expect(markLookOf(bareVerdict(pace))).toBe(look);
  expect(isLagging(bareVerdict(pace))).toBe(look === 'lagging');
});
test('no verdict is without a look', () => {
  const items = [...taskStatuses.map(task), ...indicatorPaces.map(bareVerdict)];
  expect(items.filter((item) => markLookOf(item) === undefined).map(verdictOf)).toEqual([]);
});
