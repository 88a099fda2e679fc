import type { MessageData } from './finding';

export type TaskStatus =
  | 'done-on-time' | 'done-late' | 'done-undated' | 'overdue' | 'due-soon' | 'not-started-yet' | 'in-progress' | 'ongoing' | 'awaiting-request'
  | 'unknown-deadline';

export type IndicatorPace =
  | 'manual' | 'no-data' | 'not-due-yet' | 'met' | 'exceeded' | 'missed' | 'no-baseline' | 'regressed' | 'just-started'
  | 'on-track' | 'slow' | 'lagging';

/** Verdict on a task at the cut-off date. */
export interface TaskProgress {
  readonly kind: 'task';
  readonly status: TaskStatus;
  /** Days past the deadline, for `overdue` and `done-late`; else null. */
  readonly daysLate: number | null;
  /** Days left, for `due-soon`; else null. */
  readonly daysLeft: number | null;
  /** Nothing was reported for the period. */
  readonly unreported: boolean;
}

/** Verdict on an indicator at the cut-off date, with the numbers behind it (progress-method: R = gapClosed / timeUsed). */
export interface IndicatorProgress {
  readonly kind: 'indicator';
  readonly pace: IndicatorPace;
  /** P = (x − x0) / (T − x0); 1 = gap closed. */
  readonly gapClosed: number | null;
  /** E = (t − t0) / (tT − t0), by days. */
  readonly timeUsed: number | null;
  /** R = P / E. */
  readonly ratio: number | null;
  /** x / T, or T / x where lower is better. */
  readonly shareOfTarget: number | null;
  readonly requiredToday: number | null;
  readonly forecast: number | null;
  /** Verdicts on the parts of a compound target; the worst is the verdict of the whole. */
  readonly parts: readonly IndicatorProgress[];
}

export type ItemProgress = TaskProgress | IndicatorProgress;

/** Key and data of the one sentence that explains a verdict. */
export interface Explanation {
  readonly messageId: string;
  readonly data: MessageData;
}
