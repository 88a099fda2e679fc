import type { IsoDate } from './cell';
import type { MessageData } from './finding';

export const taskStatuses = [
  'done-on-time', 'done-late', 'done-undated', 'overdue', 'due-soon', 'not-started-yet', 'in-progress', 'ongoing', 'awaiting-request', 'unknown-deadline',
] as const;
export type TaskStatus = (typeof taskStatuses)[number];

export const indicatorPaces = [
  'manual', 'no-data', 'not-due-yet', 'met', 'exceeded', 'missed', 'no-baseline', 'regressed', 'just-started', 'on-track', 'slow', 'lagging',
] as const;
export type IndicatorPace = (typeof indicatorPaces)[number];

export type Verdict = TaskStatus | IndicatorPace;

/** The user's own verdict stands in place of the computed one. */
export interface ManualMark {
  readonly reason: string;
  /** Period and day it was given for. */
  readonly period: string;
  readonly asOf: IsoDate;
  /** That period was over before the cut-off date: the verdict is carried on from it. */
  readonly isEarlier: boolean;
  /** What would have been said without it. */
  readonly computed: Verdict;
}

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
  readonly manual: ManualMark | null;
}

/** A value with its day, and where it was found: on the sheet, or where that has none in the periods that were closed. */
export interface SourcedValue {
  readonly value: number;
  /** null where the sheet does not say. */
  readonly on: IsoDate | null;
  readonly source: 'sheet' | 'history';
}

/** A value of an earlier day that still counts because the next one is not published yet. */
export interface CarriedValue {
  readonly value: number;
  readonly asOf: IsoDate | null;
}

/** Verdict on an indicator at the cut-off date, with the numbers behind it (progress-method: R = gapClosed / timeUsed). */
export interface IndicatorProgress {
  readonly kind: 'indicator';
  readonly pace: IndicatorPace;
  /** The value that was judged, in the unit of the target (a milestone under way: per cent done); null where there is none, or several parts. */
  readonly value: number | null;
  /** P = (x − x0) / (T − x0); 1 = gap closed. */
  readonly gapClosed: number | null;
  /** E = (t − t0) / (tT − t0), by days. */
  readonly timeUsed: number | null;
  /** R = P / E. */
  readonly ratio: number | null;
  /** x / T, or T / x where lower is better. */
  readonly shareOfTarget: number | null;
  readonly requiredToday: number | null;
  /** Where the straight line through baseline and value ends at the horizon. */
  readonly forecast: number | null;
  /** What each quarter left until the horizon must bring, with its sign; null where there is no gap, no horizon or no time left. */
  readonly neededPerQuarter: number | null;
  /** Where the path begins; in the history that is the first period closed ("first observation"). Without a day it begins with the plan. */
  readonly baselineUsed: SourcedValue | null;
  /** The value of the period before, for comparison; in the history that is the latest period closed. */
  readonly previousUsed: SourcedValue | null;
  readonly carried: CarriedValue | null;
  /** The second condition of "và tăng dần": not below the period before; null where it is not asked for or cannot be told. */
  readonly isRising: boolean | null;
  /** The target is met now, but the value is on its way out of it ("có nguy cơ giảm"). */
  readonly isAtRisk: boolean;
  /** Why what was reported is not judged: it is no number that can be read, or seems to be in another unit; else null. */
  readonly doubt: 'unread' | 'unit' | null;
  /** Verdicts on the parts of a compound target; the worst is the verdict of the whole. */
  readonly parts: readonly IndicatorProgress[];
  readonly manual: ManualMark | null;
}

export type ItemProgress = TaskProgress | IndicatorProgress;

/** Key and data of the one sentence that explains a verdict. */
export interface Explanation {
  readonly messageId: string;
  readonly data: MessageData;
}
