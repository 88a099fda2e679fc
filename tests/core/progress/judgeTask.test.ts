import fc from 'fast-check';
import { addDays } from '../../../src/core/dates/calendar';
import type { TaskStatus } from '../../../src/core/model/progress';
import { judgeTask } from '../../../src/core/progress/judgeTask';
import { taskAppendix, type ItemRow } from '../../builders/appendixBuilder';

const asOf = '2026-11-22';

function judge(row: ItemRow, options = {}) {
  const [task] = taskAppendix([{ content: 'Xây dựng Đề án', lead: 'Sở Tài chính', ...row }]).items;
  if (!task) throw new Error('The table holds one task.');
  return judgeTask(task, { asOf, planStart: '2025-08-25', ...options });
}

const byDeadline: readonly (readonly [deadline: string, status: TaskStatus])[] = [
  ['Thường xuyên', 'ongoing'], ['Hằng quý', 'ongoing'], ['Hằng tháng', 'ongoing'], ['6 tháng', 'ongoing'], ['Hằng năm', 'ongoing'],
  ['Khi có yêu cầu của Trung ương', 'awaiting-request'], ['Sau khi các bộ, ngành ban hành đề án, hướng dẫn thực hiện', 'awaiting-request'],
  ['100 ngày kể từ ngày ký hợp đồng', 'awaiting-request'], ['100 ngày kể từ ngày 01/6/2026', 'overdue'], ['100 ngày kể từ ngày 01/11/2026', 'in-progress'],
  ['Năm 2025 và hằng năm', 'ongoing'], ['Hằng năm từ năm 2027', 'not-started-yet'],
  ['Tháng 6/2025', 'overdue'], ['Tháng 9/2025', 'overdue'], ['2025', 'overdue'], ['Tháng 9/2026', 'overdue'], ['Trước ngày 22/11/2026', 'overdue'],
  ['22/11/2026', 'due-soon'], ['22/12/2026', 'due-soon'], ['Tháng 11/2026', 'due-soon'], ['23/12/2026', 'in-progress'],
  ['2026', 'in-progress'], ['2025-2030', 'in-progress'], ['2025- 2030', 'in-progress'], ['Năm 2025 và những năm tiếp theo', 'in-progress'], ['6/2028', 'not-started-yet'],
  ['2027-2030', 'not-started-yet'], ['Sau năm 2030', 'not-started-yet'], ['Tháng 12/2026', 'not-started-yet'],
  ['', 'unknown-deadline'], ['30/2/2026', 'unknown-deadline'], ['Tháng 13/2025', 'unknown-deadline'], ['Quý II/2025; Thường xuyên', 'overdue'],
];
test.each(byDeadline)('with nothing reported, "%s" is %s on 22/11/2026', (deadline, status) => expect(judge({ deadline }).status).toBe(status));

it('judges a time counted from an event as dated where its last day is known', () => {
  const [task] = taskAppendix([{ content: 'Xây dựng Đề án', lead: 'Sở Tài chính', deadline: '100 ngày kể từ ngày ban hành' }]).items;
  if (!task) throw new Error('The table holds one task.');
  const judgedOn = (end: string) => judgeTask({ ...task, deadline: { ...task.deadline, kind: 'relative', end } }, { asOf, planStart: null }).status;
  expect([judgedOn('2026-11-21'), judgedOn('2026-11-30'), judgedOn('2027-03-01')]).toEqual(['overdue', 'due-soon', 'in-progress']);
});

const reported: readonly (readonly [says: string, row: ItemRow, status: TaskStatus])[] = [
  ['a completion date on the last day is on time', { deadline: '30/9/2026', completedOn: '30/9/2026' }, 'done-on-time'],
  ['a completion date one day after is late', { deadline: '30/9/2026', completedOn: '1/10/2026' }, 'done-late'],
  ['a completion date after the cut-off does not count yet', { deadline: '30/9/2026', completedOn: '23/11/2026' }, 'overdue'],
  ['a completion date after the cut-off outweighs 100 %', { deadline: '30/9/2026', completedOn: '23/11/2026', percentDone: 100 }, 'overdue'],
  ['100 % before the deadline is on time', { deadline: '2026', percentDone: 100 }, 'done-on-time'],
  ['100 % without a date after the deadline leaves the day open', { deadline: '2025', percentDone: 100 }, 'done-undated'],
  ['a note that says done before the deadline is on time', { deadline: '2026', statusNote: 'Đã hoàn thành' }, 'done-on-time'],
  ['a note that says done after the deadline leaves the day open', { deadline: 'Tháng 9/2025', statusNote: 'Đã ban hành Kế hoạch số 12/KH-UBND' }, 'done-undated'],
  ['"cơ bản hoàn thành" is not done', { deadline: '2025', statusNote: 'Cơ bản hoàn thành' }, 'overdue'],
  ['"cơ bản hoàn thành" with 100 % is done', { deadline: '2026', statusNote: 'Cơ bản hoàn thành', percentDone: 100 }, 'done-on-time'],
  ['a note that says done counts beside 90 % that nobody brought up to date', { deadline: '2025', statusNote: 'Đã hoàn thành', percentDone: 90 }, 'done-undated'],
  ['such a note may name the day', { deadline: '2025', statusNote: 'Đã hoàn thành ngày 30/12/2025.', percentDone: 90 }, 'done-on-time'],
  ['a note of something done leaves 40 % undone', { deadline: '2025', statusNote: 'Đã ban hành quy chế nền tảng dùng chung', percentDone: 40 }, 'overdue'],
  ['a stage that is done leaves 45 % undone', { deadline: '2025', statusNote: 'Hoàn thành hạ tầng kỹ thuật giai đoạn 1', percentDone: 45 }, 'overdue'],
  ['a note that names a part leaves 90 % undone', { deadline: '2025', statusNote: 'Đã hoàn thành 9/10 nội dung', percentDone: 90 }, 'overdue'],
  ['"chưa hoàn thành" is not done', { deadline: '2025', statusNote: 'Chưa hoàn thành' }, 'overdue'],
  ['an ongoing task is not ended by a note', { deadline: 'Thường xuyên', statusNote: 'Đã ban hành Kế hoạch tuyên truyền' }, 'ongoing'],
  ['an ongoing task is ended by a completion date', { deadline: 'Thường xuyên', completedOn: '1/10/2026' }, 'done-on-time'],
  ['a request that came puts the task to work', { deadline: 'Khi có yêu cầu của Trung ương', statusNote: 'Đang góp ý dự thảo Đề án' }, 'in-progress'],
  ['a request that did not come leaves it waiting', { deadline: 'Khi có yêu cầu của Trung ương', statusNote: 'Trung ương chưa có yêu cầu' }, 'awaiting-request'],
  ['a requested task can be done', { deadline: 'Khi có yêu cầu của Trung ương', completedOn: '1/10/2026' }, 'done-on-time'],
  ['done without a readable deadline is neither on time nor late', { deadline: '', completedOn: '1/10/2026' }, 'done-undated'],
  ['a day named behind "hoàn thành" is the completion date', { deadline: 'Tháng 9/2025', statusNote: 'Đã hoàn thành ngày 20/9/2025' }, 'done-on-time'],
  ['a day of a note after the deadline is late', { deadline: 'Tháng 9/2025', statusNote: 'Hoàn thành ngày 5/10/2025' }, 'done-late'],
  ['a day of a note ahead of the cut-off is an aim', { deadline: '2025', statusNote: 'Hoàn thành ngày 31/12/2026' }, 'overdue'],
  ['the day of a document is no completion date', { deadline: 'Tháng 9/2025', statusNote: 'Đã ban hành Quyết định số 15/QĐ-UBND ngày 3/10/2025' }, 'done-undated'],
  ['a note that says "đúng hạn" is on time', { deadline: 'Tháng 9/2025', statusNote: 'Hoàn thành đúng hạn' }, 'done-on-time'],
  ['a note that says "quá hạn" is late', { deadline: 'Tháng 9/2025', statusNote: 'Hoàn thành quá hạn' }, 'done-late'],
  ['words of being done count in the column of the day', { deadline: '2025', completedOn: 'Đã xong' }, 'done-undated'],
  ['words of being done count in the column of the share', { deadline: '2025', percentDone: 'Đã hoàn thành' }, 'done-undated'],
  ['a day that is in no calendar is a completion all the same', { deadline: '2025', completedOn: '31/9/2025' }, 'done-undated'],
  ['a day without a year is a completion where it has come', { deadline: '2025', completedOn: '20/9' }, 'done-undated'],
  ['a day without a year that has not come is none', { deadline: '2025', completedOn: '20/12' }, 'overdue'],
  ['an expected day is no completion', { deadline: '2025', completedOn: 'Dự kiến 30/10/2026' }, 'overdue'],
  ['a day put off is no completion', { deadline: '2025', completedOn: 'Gia hạn đến 30/6/2026' }, 'overdue'],
  ['"chưa hoàn thành" beside a day is no completion', { deadline: '2025', completedOn: 'Chưa hoàn thành (30/9/2025)' }, 'overdue'],
  ['a completion known by its year only is not called late', { deadline: 'Tháng 9/2025', completedOn: 'Năm 2025' }, 'done-undated'],
  ['an annual task done this year is done', { deadline: 'Hằng năm', completedOn: '1/10/2026' }, 'done-on-time'],
  ['an annual task done last year is due again', { deadline: 'Hằng năm', completedOn: '1/10/2025' }, 'ongoing'],
  ['an annual task of December is due soon from 1 December', { deadline: 'Tháng 12 hằng năm' }, 'ongoing'],
  ['an annual task of June is overdue in November', { deadline: 'Tháng 6 hằng năm' }, 'overdue'],
];
test.each(reported)('%s', (_says, row, status) => expect(judge(row).status).toBe(status));

test('an annual task without a month is due on 31/12', () => {
  expect(judge({ deadline: 'Hằng năm' }, { asOf: '2026-12-14' })).toMatchObject({ status: 'due-soon', daysLeft: 17 });
});
test('an annual task of June is not overdue in a plan issued in August of the same year', () => {
  expect(judge({ deadline: 'Tháng 6 hằng năm' }, { asOf: '2025-09-30' }).status).toBe('ongoing');
});
test('the days past a deadline are counted from its last day', () => {
  expect(judge({ deadline: 'Tháng 9/2026' })).toMatchObject({ daysLate: 53, daysLeft: null });
});
test('days late of a done task run to the day it was done', () => {
  expect(judge({ deadline: '30/9/2026', completedOn: '10/10/2026' })).toMatchObject({ daysLate: 10 });
});
test('how soon is soon can be set', () => {
  expect(judge({ deadline: '23/12/2026' }, { dueSoonDays: 31 }).status).toBe('due-soon');
});
test.each([
  [{ statusNote: 'Đang triển khai' }, false], [{ percentDone: 0 }, false], [{ statusNote: '  ' }, true], [{}, true], [{ statusNote: '-' }, true], [{ completedOn: 'chưa' }, false],
])('a task with %j is unreported: %s', (row, unreported) => expect(judge({ deadline: '2026', ...row }).unreported).toBe(unreported));

test('an undone task never gets less late as days go by', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 400 }), (day, more) => {
    const late = (days: number) => judge({ deadline: '2026' }, { asOf: addDays('2025-01-01', days) }).daysLate ?? 0;
    expect(late(day + more)).toBeGreaterThanOrEqual(late(day));
  }));
});
