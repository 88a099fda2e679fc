import { finish } from '../../../src/core/model/steps';
import type { ManualVerdict } from '../../../src/core/model/tracking';
import { judgeAppendix } from '../../../src/core/progress/judgeAppendix';
import { taskOverdue } from '../../../src/core/rules/task-overdue';
import { contextOf, firstItemRow0, taskAppendix, type ItemRow } from '../../builders/appendixBuilder';

const byHand = (verdict: ManualVerdict['verdict']): ManualVerdict => ({
  item: { kind: 'task', sheet: 'PL', ordinal: '1', content: '', section: '' }, verdict, reason: 'Đã kiểm tra', period: '2026-Q4', asOf: '2026-11-22',
});
function check(row: ItemRow, manual: ManualVerdict | null = null) {
  const appendix = taskAppendix([{ content: 'Xây dựng Đề án', ...row }]);
  const options = { asOf: '2026-11-22', memoryOf: () => ({ manual, records: [] }) };
  return taskOverdue.check(contextOf([appendix], { progress: new Map([[appendix, finish(judgeAppendix(appendix, options))]]) }));
}
const reported = { statusNote: 'Đang triển khai' };

test.each<[says: string, row: ItemRow, days: number, deadline: string]>([
  ['a month that is over', { deadline: 'Tháng 9/2026', ...reported }, 53, 'Tháng 9/2026'],
  ['a day that is over', { deadline: '21/11/2026', ...reported }, 1, '21/11/2026'],
  ['a year that is over', { deadline: '2025', ...reported }, 326, '2025'],
  ['a deadline over without a word', { deadline: '2025', statusNote: '' }, 326, '2025'],
  ['a half-done task', { deadline: '2025', percentDone: 90 }, 326, '2025'],
  ['an annual task of June', { deadline: 'Tháng 6 hằng năm', ...reported }, 145, 'Tháng 6 hằng năm'],
])('%s is told with its days and its deadline', (_says, row, days, deadline) => {
  expect(check(row)).toMatchObject([{ severity: 'information', messageId: 'overdue', subject: 'Xây dựng Đề án', at: { row0: firstItemRow0, col0: 1 }, data: { ordinal: '1', days, deadline } }]);
});
test('a task that the user holds for overdue is told without days', () => {
  expect(check({ deadline: '2030', ...reported }, byHand('overdue'))).toMatchObject([{ messageId: 'overdue-bare' }]);
});
test.each<[says: string, row: ItemRow, manual: ManualVerdict | null]>([
  ['a plan without tracking columns', { deadline: '2025' }, null],
  ['the last day itself', { deadline: '22/11/2026', ...reported }, null],
  ['a task in time', { deadline: '2027', ...reported }, null],
  ['a task done late', { deadline: '2025', completedOn: '1/3/2026' }, null],
  ['an ongoing task', { deadline: 'Thường xuyên', ...reported }, null],
  ['a task whose deadline cannot be read', { deadline: 'Tháng 13/2025', ...reported }, null],
  ['a task that the user holds for done', { deadline: '2025', ...reported }, byHand('done-on-time')],
])('%s is not told', (_says, row, manual) => expect(check(row, manual)).toEqual([]));
test('nothing is told of verdicts that were not reached', () => {
  expect(taskOverdue.check(contextOf([taskAppendix([{ deadline: '2025', ...reported }])]))).toEqual([]);
});
