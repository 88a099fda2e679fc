import type { IndicatorPace, ItemProgress, TaskStatus } from '../model/progress';
import { isLagging, verdictOf } from './isLagging';

/** A completion rate with what it is a share of: `due` the tasks that fell due (done, or overdue and undone), `all` every task. */
export interface CompletionRate {
  readonly base: 'due' | 'all';
  readonly done: number;
  readonly count: number;
  /** done / count; null where there is nothing to divide by. */
  readonly ratio: number | null;
}

export interface StatusCounts {
  readonly tasks: number;
  readonly indicators: number;
  /** How often each status and pace occurs; one that does not occur is left out. */
  readonly byVerdict: Readonly<Partial<Record<TaskStatus | IndicatorPace, number>>>;
  readonly doneTasks: number;
  readonly unreportedTasks: number;
  readonly lagging: number;
  readonly completionOfDue: CompletionRate;
  readonly completionOfAll: CompletionRate;
}

const doneStatuses: readonly TaskStatus[] = ['done-on-time', 'done-late', 'done-undated'];

/**
 * Counts verdicts, and the completion of tasks twice: government reports divide by the tasks that fell due (Báo cáo 1270/BC-TCTTTg:
 * 16.051 of 16.274), readers mostly expect all; a rate without its base named would mislead one of them.
 */
export function countStatuses(progress: readonly ItemProgress[]): StatusCounts {
  const byVerdict: Partial<Record<TaskStatus | IndicatorPace, number>> = {};
  for (const item of progress) {
    const verdict = verdictOf(item);
    byVerdict[verdict] = (byVerdict[verdict] ?? 0) + 1;
  }
  const tasks = progress.filter(({ kind }) => kind === 'task').length;
  const doneTasks = doneStatuses.reduce((sum, status) => sum + (byVerdict[status] ?? 0), 0);
  return {
    tasks,
    indicators: progress.length - tasks,
    byVerdict,
    doneTasks,
    unreportedTasks: progress.filter((item) => item.kind === 'task' && item.unreported).length,
    lagging: progress.filter(isLagging).length,
    completionOfDue: rate('due', doneTasks, doneTasks + (byVerdict.overdue ?? 0)),
    completionOfAll: rate('all', doneTasks, tasks),
  };
}

function rate(base: CompletionRate['base'], done: number, count: number): CompletionRate {
  return { base, done, count, ratio: count === 0 ? null : done / count };
}
