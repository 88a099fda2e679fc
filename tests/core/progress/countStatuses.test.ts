import type { TaskStatus } from '../../../src/core/model/progress';
import { countStatuses } from '../../../src/core/progress/countStatuses';
import { bareVerdict } from '../../../src/core/progress/judgePath';

const tasks = (count: number, status: TaskStatus, unreported = false) => Array.from({ length: count }, () => ({ kind: 'task', status, daysLate: null, daysLeft: null, unreported, manual: null }) as const);

test('the rates of Báo cáo 1270/BC-TCTTTg: 16.051 done of 16.274 that fell due, and of all 21.914', () => {
  const counts = countStatuses([...tasks(14_068, 'done-on-time'), ...tasks(1_983, 'done-late'), ...tasks(223, 'overdue'), ...tasks(5_640, 'in-progress')]);
  expect(counts.completionOfDue).toMatchObject({ base: 'due', done: 16_051, count: 16_274, ratio: expect.closeTo(0.9863, 4) });
  expect(counts.completionOfAll).toMatchObject({ base: 'all', done: 16_051, count: 21_914 });
});
test('tasks and indicators are counted apart, and those that lag together', () => {
  expect(countStatuses([...tasks(2, 'overdue', true), ...tasks(1, 'due-soon'), bareVerdict('lagging'), bareVerdict('met')])).toMatchObject({
    tasks: 3, indicators: 2, byVerdict: { overdue: 2, 'due-soon': 1, lagging: 1, met: 1 }, doneTasks: 0, unreportedTasks: 2, lagging: 3,
  });
});
test('where nothing fell due there is no rate', () => {
  expect(countStatuses(tasks(3, 'ongoing'))).toMatchObject({ completionOfDue: { count: 0, ratio: null }, completionOfAll: { count: 3, ratio: 0 } });
});
test('a verdict of the user’s counts in place of the computed one', () => {
  const byHand = (computed: TaskStatus) => ({ reason: 'Đã nghiệm thu', period: '2026-Q4', asOf: '2026-12-09', isEarlier: false, computed }) as const;
  const counts = countStatuses([...tasks(1, 'done-on-time').map((task) => ({ ...task, manual: byHand('overdue') })), ...tasks(1, 'overdue'), { ...bareVerdict('on-track'), manual: byHand('overdue') }]);
  expect(counts).toMatchObject({ byVerdict: { 'done-on-time': 1, overdue: 1, 'on-track': 1 }, doneTasks: 1, lagging: 1, completionOfDue: { done: 1, count: 2 } });
});
test('of nothing nothing is counted', () => expect(countStatuses([])).toMatchObject({ tasks: 0, indicators: 0, byVerdict: {}, completionOfAll: { ratio: null } }));
