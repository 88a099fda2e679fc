import type { MarkLook } from '../../../src/core/model/edit';
import type { IndicatorPace, TaskStatus } from '../../../src/core/model/progress';
import { isLagging, markLookOf } from '../../../src/core/progress/isLagging';
import { bareVerdict } from '../../../src/core/progress/judgePath';

const task = (status: TaskStatus) => ({ kind: 'task', status, daysLate: null, daysLeft: null, unreported: false, manual: null }) as const;

test.each<[TaskStatus, MarkLook | null]>([
  ['overdue', 'lagging'], ['due-soon', 'slow'], ['done-on-time', null], ['done-late', null], ['in-progress', null], ['ongoing', null], ['awaiting-request', null], ['unknown-deadline', null],
])('a task that is %s looks %s', (status, look) => {
  expect(markLookOf(task(status))).toBe(look);
  expect(isLagging(task(status))).toBe(look === 'lagging');
});
test.each<[IndicatorPace, MarkLook | null]>([
  ['lagging', 'lagging'], ['missed', 'lagging'], ['regressed', 'lagging'], ['slow', 'slow'], ['on-track', null], ['met', null], ['exceeded', null], ['no-data', null], ['manual', null], ['just-started', null],
])('an indicator that is %s looks %s', (pace, look) => {
  expect(markLookOf(bareVerdict(pace))).toBe(look);
  expect(isLagging(bareVerdict(pace))).toBe(look === 'lagging');
});
