import { daysBetween, isoDate, lastDayOfMonth, yearOf } from '../dates/calendar';
import type { Task } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import type { Deadline, DeadlineKind } from '../model/deadline';
import type { TaskProgress, TaskStatus } from '../model/progress';
import { resolveOptions, type JudgeOptions, type ResolvedOptions } from './judgeOptions';
import { overruleTask } from './overrule';
import { saysDone } from './saysDone';
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
  const computed: TaskProgress = { kind: 'task', ...verdictOn(task, resolved), unreported: isUnreported(task), manual: null };
  return overruleTask(computed, resolved.memoryOf(task).manual, resolved.asOf);
}

function verdictOn(task: Task, options: ResolvedOptions): Verdict {
  const { deadline } = task;
  const end = deadline.kind === 'annual' ? annualEnd(deadline, options) : deadline.end;
  if (isDone(task, options.asOf)) return doneVerdict(task, end, options.asOf);
  if (end !== null) return datedVerdict(deadline, end, options);
  const byKind: Record<(typeof openEnded)[DeadlineKind], TaskStatus> = {
    recurring: isAhead(deadline, options) ? 'not-started-yet' : 'ongoing',
    waiting: hasBegun(task) ? 'in-progress' : 'awaiting-request',
    dated: isAhead(deadline, options) ? 'not-started-yet' : 'in-progress',
    unclear: 'unknown-deadline',
  };
  return plain(byKind[openEnded[deadline.kind]]);
}

/**
 * A completion date decides alone; a percentage filled in is firmer than the words beside it; the note decides where neither is there.
 * A recurring task is not ended by a note ("Đã ban hành kế hoạch năm"): it needs a date or 100 %. An annual one is done for its year.
 */
function isDone({ completedOn, percentDone, statusNote, deadline }: Task, asOf: IsoDate): boolean {
  const isAnnual = deadline.kind === 'annual';
  if (completedOn !== null) return completedOn <= asOf && (!isAnnual || yearOf(completedOn) === yearOf(asOf));
  if (percentDone !== null) return percentDone >= 100;
  return (isAnnual || openEnded[deadline.kind] !== 'recurring') && saysDone(statusNote);
}

function doneVerdict({ completedOn, deadline }: Task, end: IsoDate | null, asOf: IsoDate): Verdict {
  if (end === null) return plain(completedOn !== null && openEnded[deadline.kind] !== 'unclear' ? 'done-on-time' : 'done-undated');
  if (completedOn === null) return plain(end >= asOf ? 'done-on-time' : 'done-undated');
  const daysLate = daysBetween(end, completedOn);
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

function isUnreported({ statusNote, percentDone, completedOn }: Task): boolean {
  return statusNote.trim() === '' && percentDone === null && completedOn === null;
}

function plain(status: TaskStatus): Verdict {
  return { status, daysLate: null, daysLeft: null };
}
