import type { TaskProgress } from '../../../src/core/model/progress';
import type { ItemRow } from '../../builders/appendixBuilder';

/** On 22/11/2026 unless another cut-off is named; the plan was issued on 25/8/2025. Written from semantics.md, "Status of a task", line by line. */
export type StatusCase = readonly [says: string, row: ItemRow, verdict: Partial<TaskProgress>, asOf?: string];

const done: readonly StatusCase[] = [
  ['A completion date before the last day is done on time', { deadline: '30/9/2026', completedOn: '15/9/2026' }, { status: 'done-on-time', daysLate: null }],
  ['A completion date on the last day is still on time', { deadline: '30/9/2026', completedOn: '30/9/2026' }, { status: 'done-on-time' }],
  ['A completion date one day after is done late by one day', { deadline: '30/9/2026', completedOn: '1/10/2026' }, { status: 'done-late', daysLate: 1 }],
  ['A completion date on the cut-off itself counts', { deadline: '2026', completedOn: '22/11/2026' }, { status: 'done-on-time' }],
  ['A completion date after the cut-off does not count yet', { deadline: '30/9/2026', completedOn: '23/11/2026' }, { status: 'overdue', daysLate: 53 }],
  ['100 % without a day, the last day not over, is on time', { deadline: '2026', percentDone: 100 }, { status: 'done-on-time' }],
  ['100 % without a day on the last day itself is on time', { deadline: '22/11/2026', percentDone: 100 }, { status: 'done-on-time' }],
  ['100 % without a day, the last day over, leaves the day open', { deadline: '2025', percentDone: 100 }, { status: 'done-undated', daysLate: null }],
  ['99 % is not done', { deadline: '2025', percentDone: 99 }, { status: 'overdue' }],
  ['A note "Đã hoàn thành" is done', { deadline: '2026', statusNote: 'Đã hoàn thành' }, { status: 'done-on-time' }],
  ['A note "Đã ban hành …" is done', { deadline: '2026', statusNote: 'Đã ban hành Kế hoạch số 12/KH-UBND' }, { status: 'done-on-time' }],
  ['A note "Đã ban hành …" after the last day leaves the day open', { deadline: 'Tháng 9/2025', statusNote: 'Đã ban hành Kế hoạch số 12/KH-UBND' }, { status: 'done-undated' }],
  ['A note "Chưa hoàn thành" is not done', { deadline: '2025', statusNote: 'Chưa hoàn thành' }, { status: 'overdue' }],
  ['A note "Cơ bản hoàn thành" alone is not done', { deadline: '2025', statusNote: 'Cơ bản hoàn thành' }, { status: 'overdue' }],
  ['"Cơ bản hoàn thành" with 100 % is done', { deadline: '2026', statusNote: 'Cơ bản hoàn thành', percentDone: 100 }, { status: 'done-on-time' }],
  ['"Phấn đấu hoàn thành trong quý IV" is an aim, not a result', { deadline: '2025', statusNote: 'Phấn đấu hoàn thành trong quý IV' }, { status: 'overdue' }],
  ['"Đã hoàn thành 80%" names a part', { deadline: '2025', statusNote: 'Đã hoàn thành 80%' }, { status: 'overdue' }],
  ['Done by the middle of a range of years is on time', { deadline: '2025-2030', completedOn: '1/6/2026' }, { status: 'done-on-time' }],
  ['Done without a readable deadline is neither on time nor late', { deadline: 'Tháng 13/2025', completedOn: '1/10/2026' }, { status: 'done-undated' }],
];

const open: readonly StatusCase[] = [
  ['The day after the last day is overdue by one day', { deadline: '21/11/2026' }, { status: 'overdue', daysLate: 1 }],
  ['The last day itself is due soon, with no day left', { deadline: '22/11/2026' }, { status: 'due-soon', daysLeft: 0, daysLate: null }],
  ['"Trước ngày 22/11/2026" was due the day before', { deadline: 'Trước ngày 22/11/2026' }, { status: 'overdue', daysLate: 1 }],
  ['"Chậm nhất ngày 22/11/2026" is due that day', { deadline: 'Chậm nhất ngày 22/11/2026' }, { status: 'due-soon', daysLeft: 0 }],
  ['A month is over with its last day', { deadline: 'Tháng 9/2026' }, { status: 'overdue', daysLate: 53 }],
  ['A month of before the plan is overdue from the start', { deadline: 'Tháng 6/2025' }, { status: 'overdue' }],
  ['The quarter before is overdue', { deadline: 'Quý III/2026' }, { status: 'overdue', daysLate: 53 }],
  ['The present quarter, more than 30 days from its end, is in time', { deadline: 'Quý IV/2026' }, { status: 'in-progress' }],
  ['The past year is overdue', { deadline: '2025' }, { status: 'overdue', daysLate: 326 }],
  ['30 days ahead is due soon', { deadline: '22/12/2026' }, { status: 'due-soon', daysLeft: 30 }],
  ['31 days ahead is in time', { deadline: '23/12/2026' }, { status: 'in-progress', daysLeft: null }],
  ['The present month is due soon, though it has begun', { deadline: 'Tháng 11/2026' }, { status: 'due-soon', daysLeft: 8 }],
  ['The present year, 39 days from its end, is in time', { deadline: 'Năm 2026' }, { status: 'in-progress' }],
  ['A range of years under way is in time', { deadline: '2025-2030' }, { status: 'in-progress' }],
  ['A range written with a stray space is the same range', { deadline: '2025- 2030' }, { status: 'in-progress' }],
  ['A range that begins next year is not started', { deadline: '2027-2030' }, { status: 'not-started-yet' }],
  ['A month still ahead is not started', { deadline: '6/2028' }, { status: 'not-started-yet' }],
  ['Next month, its end more than 30 days ahead, is not started', { deadline: 'Tháng 12/2026' }, { status: 'not-started-yet' }],
  ['A start ahead is not started even with some per cent done', { deadline: '2027-2030', percentDone: 20, statusNote: 'Đang chuẩn bị' }, { status: 'not-started-yet' }],
  ['"Đến hết năm 2026" has no start to wait for', { deadline: 'Đến hết năm 2026' }, { status: 'in-progress' }],
  ['"Năm 2025 và những năm tiếp theo" is under way without end', { deadline: 'Năm 2025 và những năm tiếp theo' }, { status: 'in-progress' }],
  ['"Sau năm 2030" is not started', { deadline: 'Sau năm 2030' }, { status: 'not-started-yet' }],
  ['Of several deadlines the dated one decides', { deadline: 'Quý II/2025; Thường xuyên' }, { status: 'overdue' }],
];

const undated: readonly StatusCase[] = [
  ['"Thường xuyên" is ongoing', { deadline: 'Thường xuyên' }, { status: 'ongoing' }],
  ['"Hằng quý" is ongoing', { deadline: 'Hằng quý' }, { status: 'ongoing' }],
  ['A note of a product does not end an ongoing task', { deadline: 'Thường xuyên', statusNote: 'Đã ban hành Kế hoạch tuyên truyền' }, { status: 'ongoing' }],
  ['An annual task is ongoing in the year', { deadline: 'Hằng năm' }, { status: 'ongoing' }],
  ['An annual task is due soon in December', { deadline: 'Hằng năm' }, { status: 'due-soon', daysLeft: 17 }, '2026-12-14'],
  ['An annual task of December is due soon from 1 December on', { deadline: 'Tháng 12 hằng năm' }, { status: 'due-soon', daysLeft: 30 }, '2026-12-01'],
  ['An annual task of June is overdue in November', { deadline: 'Tháng 6 hằng năm' }, { status: 'overdue', daysLate: 145 }],
  ['An annual task done this year is done', { deadline: 'Hằng năm', completedOn: '1/10/2026' }, { status: 'done-on-time' }],
  ['An annual task done last year is ongoing again', { deadline: 'Hằng năm', completedOn: '1/10/2025' }, { status: 'ongoing' }],
  ['"Khi có yêu cầu của Trung ương" waits', { deadline: 'Khi có yêu cầu của Trung ương' }, { status: 'awaiting-request' }],
  ['"Sau khi các bộ ban hành …" waits', { deadline: 'Sau khi các bộ, ngành ban hành đề án, hướng dẫn thực hiện' }, { status: 'awaiting-request' }],
  ['A note that the request has not come leaves it waiting', { deadline: 'Khi có yêu cầu của Trung ương', statusNote: 'Trung ương chưa có yêu cầu' }, { status: 'awaiting-request' }],
  ['A note of work puts a requested task in progress', { deadline: 'Khi có yêu cầu của Trung ương', statusNote: 'Đang góp ý dự thảo Đề án' }, { status: 'in-progress' }],
  ['A note that it is done ends a requested task', { deadline: 'Khi có yêu cầu của Trung ương', statusNote: 'Đã hoàn thành' }, { status: 'done-undated' }],
  ['No deadline is told as such', { deadline: '' }, { status: 'unknown-deadline' }],
  ['A day that does not exist is told as such', { deadline: '30/2/2026' }, { status: 'unknown-deadline' }],
];

const reporting: readonly StatusCase[] = [
  ['Without a note the status is the same, and nothing was reported', { deadline: '2025', statusNote: '' }, { status: 'overdue', unreported: true }],
  ['With a note it was reported', { deadline: '2025', statusNote: 'Đang triển khai' }, { status: 'overdue', unreported: false }],
  ['An ongoing task without a note has not been reported on', { deadline: 'Thường xuyên' }, { status: 'ongoing', unreported: true }],
];

/** Days on the limits, and words beside a day or a share. */
const limits: readonly StatusCase[] = [
  ['Done in a month that began after the last day is late', { deadline: 'Tháng 9/2026', completedOn: 'Tháng 10/2026' }, { status: 'done-late', daysLate: 31 }],
  ['Done in a month that holds the last day may have been in time', { deadline: '15/9/2026', completedOn: 'Tháng 9/2026' }, { status: 'done-undated', daysLate: null }],
  ['An annual task from the year after on is not yet due', { deadline: 'Hằng năm từ năm 2027' }, { status: 'not-started-yet' }],
  ['An annual task from this year on is', { deadline: 'Hằng năm từ năm 2026' }, { status: 'due-soon', daysLeft: 17 }, '2026-12-14'],
  ['A month of before the plan is not asked of an annual task', { deadline: 'Tháng 6 hằng năm' }, { status: 'ongoing' }, '2025-11-22'],
  ['Half a per cent puts a requested task in progress', { deadline: 'Khi có yêu cầu của Trung ương', percentDone: 0.5 }, { status: 'in-progress' }],
  ['Nothing done leaves a requested task waiting', { deadline: 'Khi có yêu cầu của Trung ương', percentDone: 0, statusNote: ' ' }, { status: 'awaiting-request' }],
  ['Done without end on a day is done', { deadline: 'Từ năm 2026', completedOn: '1/6/2026' }, { status: 'done-on-time' }],
  ['"Hoàn thành đúng hạn" after the last day was in time', { deadline: '30/9/2026', statusNote: 'Hoàn thành đúng hạn' }, { status: 'done-on-time' }],
  ['"Hoàn thành quá hạn" says that it was late', { deadline: '30/9/2026', statusNote: 'Đã hoàn thành quá hạn' }, { status: 'done-late', daysLate: null }],
  ['"Hoàn thành ngày 5/10/2026" names the day', { deadline: '30/9/2026', statusNote: 'Đã hoàn thành ngày 05/10/2026' }, { status: 'done-late', daysLate: 5 }],
  ['The day of a note may be in words', { deadline: '30/9/2026', statusNote: 'Hoàn thành ngày 5 tháng 10 năm 2026' }, { status: 'done-late', daysLate: 5 }],
  ['A day still to come is a plan', { deadline: '30/12/2026', statusNote: 'Hoàn thành ngày 15/12/2026' }, { status: 'in-progress' }],
  ['A share outweighs words of something done', { deadline: '2025', statusNote: 'Đã ban hành quy chế phối hợp', percentDone: 40 }, { status: 'overdue' }],
  ['Words that say nothing else outweigh an old share', { deadline: '2026', statusNote: 'Đã hoàn thành nhiệm vụ', percentDone: 40 }, { status: 'done-on-time' }],
  ['"20/9" as completion date is done on a day that cannot be told', { deadline: '2025', completedOn: '20/9' }, { status: 'done-undated' }],
  ['"12/2026" as completion date is still to come', { deadline: '30/9/2026', completedOn: '30/12' }, { status: 'overdue' }],
  ['"13" as completion date is no month', { deadline: '2025', completedOn: '13' }, { status: 'overdue' }],
  ['"0/9" as completion date still names the month', { deadline: '2025', completedOn: '0/9' }, { status: 'done-undated' }],
  ['Words in the cell of the day count as a note', { deadline: '2026', completedOn: 'Đã hoàn thành' }, { status: 'done-on-time', unreported: false }],
  ['A dash in the cell of the day is no report', { deadline: '2026', completedOn: '-' }, { unreported: true }],
];

export const statusCases: readonly StatusCase[] = [...done, ...open, ...undated, ...reporting, ...limits];
