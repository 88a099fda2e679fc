import type { TaskProgress } from '../../../../src/core/model/progress';
import { remindersByAgency } from '../../../../src/core/progress/overview/remindersByAgency';
import type { TrackedItem } from '../../../../src/core/progress/overview/trackedItems';
import type { ItemRow } from '../../../builders/appendixBuilder';
import { indicators, indicatorVerdict, judged, tasks, taskVerdict } from './tracked';
import { taskAppendix } from '../../../builders/appendixBuilder';

const asOf = '2026-12-14';
const told = (items: readonly TrackedItem[]) => remindersByAgency(items, asOf).map(({ agency, reminders }) => [agency, reminders.map(({ tracked, reason }) => `${tracked.item.content}: ${reason}`)]);
const reasonsFor = (row: ItemRow, verdict: TaskProgress) => remindersByAgency(tasks([[row, verdict]]), asOf).flatMap(({ reminders }) => reminders.map(({ reason }) => reason));

test('each lead agency with what it owes, the worst first; who owes most comes first', () => {
  const items = [
    ...tasks([
      [{ content: 'tập huấn', lead: 'Sở Nội vụ' }, taskVerdict('due-soon', { daysLeft: 17 })],
      [{ content: 'rà soát', lead: 'Sở Nội vụ' }, taskVerdict('overdue', { daysLate: 9 })],
      [{ content: 'kho dữ liệu', lead: 'Sở Y tế' }, taskVerdict('overdue', { daysLate: 100 })],
      [{ content: 'xong rồi', lead: 'Sở Y tế' }, taskVerdict('done-late', { daysLate: 5 })],
    ]),
    ...indicators([[{ content: 'trực tuyến', lead: 'Sở Nội vụ' }, indicatorVerdict('lagging', { ratio: 0.2 })]]),
  ];
  expect(told(items)).toEqual([
    ['Sở Nội vụ', ['rà soát: overdue', 'trực tuyến: lagging', 'tập huấn: due-soon']],
    ['Sở Y tế', ['kho dữ liệu: overdue']],
  ]);
});

test('agencies that owe as much stand in Vietnamese order', () => {
  const leads = ['Ủy ban nhân dân xã Thới Lai', 'Sở Y tế', 'Sở Dân tộc và Tôn giáo', 'Đài Tiếng nói', 'Công an thành phố'];
  const items = tasks(leads.map((lead) => [{ content: 'a', lead }, taskVerdict('overdue', { daysLate: 9 })]));
  expect(told(items).map(([agency]) => agency)).toEqual(['Công an thành phố', 'Đài Tiếng nói', 'Sở Dân tộc và Tôn giáo', 'Sở Y tế', 'Ủy ban nhân dân xã Thới Lai']);
});

test('an item with two leads is owed by both, supporting agencies owe nothing, and no lead comes last', () => {
  const items = tasks([
    [{ content: 'a', lead: '' }, taskVerdict('overdue', { daysLate: 9 })],
    [{ content: 'b', lead: '' }, taskVerdict('overdue', { daysLate: 8 })],
    [{ content: 'c', lead: 'Sở Nội vụ; Sở Y tế', supporting: 'Sở Tài chính' }, taskVerdict('overdue', { daysLate: 1 })],
  ]);
  expect(told(items)).toEqual([['Sở Nội vụ', ['c: overdue']], ['Sở Y tế', ['c: overdue']], [null, ['a: overdue', 'b: overdue']]]);
});

test.each<[string, TaskProgress, readonly string[]]>([
  ['an overdue task that nobody reported on is overdue', taskVerdict('overdue', { daysLate: 2, unreported: true }), ['overdue']],
  ['one under way that nobody reported on lacks a report', taskVerdict('in-progress', { unreported: true }), ['unreported']],
  ['one under way with a report owes nothing', taskVerdict('in-progress'), []],
  ['one that is done owes nothing', taskVerdict('done-undated', { unreported: true }), []],
  ['one that has not begun owes nothing', taskVerdict('not-started-yet', { unreported: true }), []],
  ['one that waits for a request owes nothing', taskVerdict('awaiting-request', { unreported: true }), []],
])('%s', (_sentence, verdict, reasons) => {
  expect(reasonsFor({ lead: 'Sở Y tế' }, verdict)).toEqual(reasons);
});

test('that nothing was reported is told beside another reason', () => {
  const [agency] = remindersByAgency(tasks([[{ lead: 'Sở Y tế', deadline: '12/12/2026' }, taskVerdict('overdue', { daysLate: 2, unreported: true })]]), asOf);
  expect(agency?.reminders[0]).toMatchObject({ reason: 'overdue', isUnreported: true, dueOn: '2026-12-12' });
});

test('a table without tracking columns reminds nobody: that nothing is recorded does not mean that nothing was done', () => {
  const plain = taskAppendix([{ lead: 'Sở Y tế', deadline: '30/6/2026' }]);
  expect(remindersByAgency(judged(plain, [taskVerdict('overdue', { daysLate: 167, unreported: true })]), asOf)).toEqual([]);
});
