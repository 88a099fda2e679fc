import type { CheckOptions, CheckResult } from '../../app/checkWorkbook';
import type { ReportOptions } from '../../app/createReport';
import type { TableCorrection } from '../../core/model/correction';
import type { Place } from '../../core/model/finding';
import type { ChangedCell, ChosenFix, RefusalReason, ReviewChange } from '../../core/model/review';
import { cellKey } from '../../core/review/CellStanding';
import type { TableName } from '../UseCases';
import type { Notice } from './Notice';

/** What changes what a check would say: a check follows it by itself. */
export type Deed =
  | { readonly kind: 'fix'; readonly fixes: readonly ChosenFix[] }
  | { readonly kind: 'undo'; readonly changed: readonly ChangedCell[] }
  | { readonly kind: 'review'; readonly change: ReviewChange }
  | { readonly kind: 'correct'; readonly correction: TableCorrection }
  | { readonly kind: 'forget'; readonly table: TableName }
  | { readonly kind: 'createDirectory' }
  | { readonly kind: 'offerLists' }
  | { readonly kind: 'removeLists' };

/** A deed, and as of which day the check after it is made. */
export type DeedJob = Deed & { readonly options: CheckOptions };

/** What changes the workbook or takes its time; one at a time. */
export type Job =
  | { readonly kind: 'check'; readonly options: CheckOptions }
  | { readonly kind: 'report'; readonly options: ReportOptions }
  | { readonly kind: 'removeMarks' }
  | DeedJob;

/** What the user asked for; kept whole so that a failed request can be tried again as it was. */
export type Request = Job | { readonly kind: 'show'; readonly place: Place };

export interface PaneState {
  /** The job under way; null = ready for the next. */
  readonly busyWith: Job['kind'] | null;
  readonly result: CheckResult | null;
  /** The last thing that happened was a check: its counts are to be read out. */
  readonly justChecked: boolean;
  /** How the last job ended; a deed and the check after it may both have something to say. */
  readonly notices: readonly Notice[];
  /** Corrections that can be taken back, the latest last. */
  readonly made: readonly (readonly ChangedCell[])[];
}

/** What comes of a request. */
export type Outcome =
  | { readonly kind: 'checked'; readonly result: CheckResult; readonly follows: DeedJob['kind'] | null }
  | { readonly kind: 'shown' }
  | { readonly kind: 'told'; readonly notice: Notice }
  /** A deed is done; the check after it is still to come. */
  | { readonly kind: 'done'; readonly notice: Notice };

export type PaneEvent = Outcome | { readonly kind: 'started'; readonly job: Job } | { readonly kind: 'settled' } | { readonly kind: 'noticesClosed' };

export const firstState: PaneState = { busyWith: null, result: null, justChecked: false, notices: [], made: [] };

/** Results stay on screen through later actions and failures: they are what the user is working through. */
export function paneState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'started':
      return { ...state, busyWith: event.job.kind, justChecked: false, notices: [] };
    case 'checked':
      return { ...state, result: event.result, justChecked: true, notices: noticesAfterCheck(state, event) };
    case 'shown':
      return { ...state, justChecked: false, notices: withoutFailures(state.notices) };
    case 'told':
      return { ...state, justChecked: false, notices: [...withoutFailures(state.notices), event.notice] };
    case 'done':
      return { ...state, notices: [event.notice], made: madeAfter(state.made, event.notice) };
    case 'settled':
      return { ...state, busyWith: null };
    case 'noticesClosed':
      return { ...state, justChecked: false, notices: [] };
  }
}

function withoutFailures(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter(({ kind }) => kind !== 'failure');
}

/** That sheets could not be marked, or that what is remembered cannot be used, is not told again after each correction. */
function noticesAfterCheck({ notices, result: before }: PaneState, { result, follows }: Extract<Outcome, { kind: 'checked' }>): readonly Notice[] {
  const told = follows ? notices : [];
  const known = follows ? before : null;
  const sheets = result.unmarkedSheets.filter((sheet) => !known?.unmarkedSheets.includes(sheet));
  const unmarked: readonly Notice[] = sheets.length > 0 ? [{ kind: 'unmarked', sheets }] : [];
  const later: readonly Notice[] = result.isStateLater && !known?.isStateLater ? [{ kind: 'stateLater' }] : [];
  return [...told, ...later, ...unmarked];
}

/**
 * Cells that were protected, or whose sheet had another name, when they were to be put back can be put back later. A sheet may be gone for
 * good: what is left of it must not stand before earlier corrections.
 */
function madeAfter(made: PaneState['made'], notice: Notice): PaneState['made'] {
  if (notice.kind === 'fixed') return notice.outcome.changed.length > 0 ? [...made, notice.outcome.changed] : made;
  if (notice.kind !== 'undone') return made;
  const leftBecause = (reason: RefusalReason) => {
    const places = new Set(notice.outcome.refused.filter((cell) => cell.reason === reason).map(({ at }) => cellKey(at)));
    return (made.at(-1) ?? []).filter(({ at }) => places.has(cellKey(at)));
  };
  return [leftBecause('gone'), ...made.slice(0, -1), leftBecause('locked')].filter((cells) => cells.length > 0);
}
