import { daysBetween, isoDate, lastDayOfMonth, yearOf } from '../dates/calendar';
import type { Task } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import type { Deadline, DeadlineKind } from '../model/deadline';
import type { TaskProgress, TaskStatus } from '../model/progress';
import { resolveOptions, type JudgeOptions, type ResolvedOptions } from './judgeOptions';
import { overruleTask } from './overrule';
import { isReported, readCompletion, type Completion } from './readCompletion';
import { saysNotAsked } from './saysNotAsked';

type Verdict = Omit<TaskProgress, 'kind' | 'unreported' | 'manual'>;

/** How a deadline without a last day is judged. */
const openEnded: Record<DeadlineKind, 'recurring' | 'waiting' | 'dated' | 'unclear'> = {
  ongoing: 'recurring', annual: 'recurring', quarterly: 'recurring', monthly: 'recurring', 'half-yearly': 'recurring',
  'on-request': 'waiting', conditional: 'waiting', relative: 'waiting',
  date: 'dated', month: 'dated', quarter: 'dated', year: 'dated', range: 'dated', from: 'dated',
  blank: 'unclear', unknown: 'unclear',
};

/** The status of a task at the cut-off date: its deadline set against what was reported of it. */
export function judgeTask(task: Task, options: JudgeOptions): TaskProgress {
  const resolved = resolveOptions(options);
  const computed: TaskProgress = { kind: 'task', ...verdictOn(task, resolved), unreported: !isReported(task), manual: null };
  return overruleTask(computed, resolved.memoryOf(task).manual, resolved.asOf);
}

function verdictOn(task: Task, options: ResolvedOptions): Verdict {
  const { deadline } = task;
  const end = deadline.kind === 'annual' ? annualEnd(deadline, options) : deadline.end;
  const completion = completionOf(task, options.asOf);
  if (completion.isDone) return doneVerdict(completion, deadline, end, options.asOf);
  if (end !== null) return datedVerdict(deadline, end, options);
  const byKind: Record<(typeof openEnded)[DeadlineKind], TaskStatus> = {
    recurring: isAhead(deadline, options) ? 'not-started-yet' : 'ongoing',
    waiting: hasBegun(task) ? 'in-progress' : 'awaiting-request',
    dated: isAhead(deadline, options) ? 'not-started-yet' : 'in-progress',
    unclear: 'unknown-deadline',
  };
  return plain(byKind[openEnded[deadline.kind]]);
}

/** A recurring task is not ended by a note ("Đã ban hành kế hoạch năm"): it needs a date or 100 %. An annual one is done for its year. */
function completionOf(task: Task, asOf: IsoDate): Completion {
  const isAnnual = task.deadline.kind === 'annual';
  const completion = readCompletion(task, asOf, isAnnual || openEnded[task.deadline.kind] !== 'recurring');
  const isOfThisYear = !isAnnual || completion.on === null || yearOf(completion.on) === yearOf(asOf);
  return { ...completion, isDone: completion.isDone && isOfThisYear };
}

function doneVerdict({ on, from, saidInTime }: Completion, { kind }: Deadline, end: IsoDate | null, asOf: IsoDate): Verdict {
  if (end === null) return plain(on !== null && openEnded[kind] !== 'unclear' ? 'done-on-time' : 'done-undated');
  if (on === null) return plain(end >= asOf || saidInTime === true ? 'done-on-time' : saidInTime === false ? 'done-late' : 'done-undated');
  const daysLate = daysBetween(end, on);
  if (daysLate > 0 && from !== null && from <= end) return plain('done-undated');
  return daysLate > 0 ? { status: 'done-late', daysLate, daysLeft: null } : plain('done-on-time');
}

function isAhead({ start }: Deadline, { asOf }: ResolvedOptions): boolean {
  return start !== null && start > asOf;
}

function datedVerdict(deadline: Deadline, end: IsoDate, options: ResolvedOptions): Verdict {
  const { asOf, dueSoonDays } = options;
  const daysLeft = daysBetween(asOf, end);
  if (daysLeft < 0) return { status: 'overdue', daysLate: -daysLeft, daysLeft: null };
  if (daysLeft <= dueSoonDays) return { status: 'due-soon', daysLate: null, daysLeft };
  if (deadline.kind === 'annual') return plain('ongoing');
  return plain(isAhead(deadline, options) ? 'not-started-yet' : 'in-progress');
}

/** Due date of an annual task in the year of the cut-off; null where the task or the plan had not begun by then: nobody could have kept it. */
function annualEnd({ dueMonth, start }: Deadline, { asOf, planStart }: ResolvedOptions): IsoDate | null {
  const year = yearOf(asOf);
  const end = dueMonth === null ? isoDate(year, 12, 31) : lastDayOfMonth(year, dueMonth);
  return (planStart !== null && end < planStart) || (start !== null && end < start) ? null : end;
}

function hasBegun({ statusNote, percentDone }: Task): boolean {
  return (percentDone ?? 0) > 0 || (statusNote.trim() !== '' && !saysNotAsked(statusNote));
}

function plain(status: TaskStatus): Verdict {
  return { status, daysLate: null, daysLeft: null };
}
