import type { CheckResult } from '../../app/checkWorkbook';
import type { ColourState } from '../../app/colourStateOf';
import type { RunProgress } from '../../app/runControl';
import type { ProgressResult, TrackOptions } from '../../app/trackProgress';
import type { ChangedCell, RefusalReason } from '../../core/model/review';
import { cellKey } from '../../core/review/CellStanding';
import type { Notice } from './Notice';
import { nothingOutdated, reasonAfter, trackedNotices, type Change, type Judgement, type Outdated } from './progressState';
import type { CheckedDeedJob, Job, TrackingDeedJob } from './Request';

export interface PaneState {
  /** The job under way; null = ready for the next. */
  readonly busyWith: Job['kind'] | null;
  /** How far the job is; null = it has not told yet. */
  readonly run: RunProgress | null;
  /** The same as it is to be read out: people who listen are told less often. */
  readonly spokenRun: RunProgress | null;
  /** The user has asked it to stop. */
  readonly isStopping: boolean;
  readonly result: CheckResult | null;
  /** The latest verdicts, from a check or from tracking. */
  readonly judgement: Judgement | null;
  /** Those in the sheets, as the latest check or tracking found or left them; null = nobody has looked for them yet. */
  readonly colours: ColourState | null;
  readonly outdated: Outdated;
  /** What has changed since the job under way began: what it brings may be out of date when it comes. */
  readonly meanwhile: Change | null;
  /** The last thing that happened: its counts are to be read out. */
  readonly just: 'checked' | 'tracked' | null;
  /** How the last job ended; a deed and the check after it may both have something to say. */
  readonly notices: readonly Notice[];
  /** Corrections that can be taken back, the latest last. */
  readonly made: readonly (readonly ChangedCell[])[];
  /** How often data have changed since the pane was opened, by anybody's hand or by a deed. */
  readonly changes: number;
  /** How often reports were made since. */
  readonly reportings: number;
}

/** What comes of a request. */
export type Outcome =
  | { readonly kind: 'checked'; readonly result: CheckResult; readonly follows: CheckedDeedJob['kind'] | null }
  | { readonly kind: 'tracked'; readonly result: ProgressResult; readonly asked: TrackOptions['colours']; readonly follows: TrackingDeedJob['kind'] | null }
  | { readonly kind: 'shown' }
  | { readonly kind: 'told'; readonly notice: Notice }
  /** The look at the workbook after a deed was stopped. */
  | { readonly kind: 'lookStopped' }
  /** A deed is done; the look at the workbook after it is still to come. */
  | { readonly kind: 'done'; readonly notice: Notice };

export type PaneEvent =
  | Outcome
  | { readonly kind: 'started'; readonly job: Job }
  | { readonly kind: 'ran'; readonly progress: RunProgress; readonly isSpoken: boolean }
  /** The user asks the job to stop. */
  | { readonly kind: 'stopAsked' }
  | { readonly kind: 'settled' }
  | { readonly kind: 'noticesClosed' }
  /** Something has changed that what is on screen depends on. */
  | { readonly kind: 'changed'; readonly what: Change };

export const firstState: PaneState = { busyWith: null, run: null, spokenRun: null, isStopping: false, result: null, judgement: null, colours: null, outdated: nothingOutdated, meanwhile: null, just: null, notices: [], made: [], changes: 0, reportings: 0 };

/** Results stay on screen through later actions and failures: they are what the user is working through. */
export function paneState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'started':
      return { ...state, busyWith: event.job.kind, meanwhile: null, just: null, notices: [] };
    case 'checked':
      return {
        ...state,
        result: event.result,
        judgement: event.result,
        colours: event.result.colours,
        outdated: { check: state.meanwhile, progress: state.meanwhile },
        just: 'checked',
        notices: noticesAfterCheck(state, event),
      };
    case 'tracked':
      return afterTracking(state, event);
    case 'shown':
      // What is read out of the last job stays as it is where nothing of it goes: what is shorter by a sentence would be read out again.
      return state.notices.some(isFailure) ? { ...state, just: null, notices: withoutFailures(state.notices) } : state;
    case 'told':
      return { ...state, ...changedByTold(state, event.notice), just: null, notices: [...withoutFailures(state.notices), event.notice] };
    case 'done':
      // What was changed before the deed was done, the look after it sees; should that fail, what is on screen stays out of date.
      return { ...state, notices: [event.notice], outdated: outdatedBy(state, 'data'), meanwhile: null, made: madeAfter(state.made, event.notice), changes: state.changes + 1 };
    case 'lookStopped':
      return { ...state, outdated: outdatedBy(state, 'data'), just: null, notices: [...state.notices, { kind: 'stopped', isAfterDeed: true }] };
    case 'ran':
      return { ...state, run: event.progress, spokenRun: event.isSpoken ? event.progress : state.spokenRun };
    case 'stopAsked':
      return { ...state, isStopping: true };
    case 'settled':
      return { ...state, busyWith: null, run: null, spokenRun: null, isStopping: false };
    case 'noticesClosed':
      return { ...state, just: null, notices: [] };
    case 'changed':
      return {
        ...state,
        outdated: outdatedBy(state, event.what),
        meanwhile: state.busyWith && reasonAfter(state.meanwhile, event.what),
        changes: event.what === 'settings' ? state.changes : state.changes + 1,
      };
  }
}

/** What is on screen, after a change. */
function outdatedBy({ result, judgement, outdated }: PaneState, change: Change): Outdated {
  return { check: result && reasonAfter(outdated.check, change), progress: judgement && reasonAfter(outdated.progress, change) };
}

function changedByTold({ reportings }: PaneState, { kind }: Notice): Partial<PaneState> {
  if (kind === 'marksRemoved') return { colours: 'none' };
  return kind === 'report' || kind === 'agencyReports' ? { reportings: reportings + 1 } : {};
}

/** The findings are those of the last check; a deed since may have changed what a check would find. */
function afterTracking(state: PaneState, { result, asked, follows }: Extract<Outcome, { kind: 'tracked' }>): PaneState {
  const told = follows ? state.notices : [];
  return {
    ...state,
    judgement: result,
    colours: result.colours,
    outdated: { check: follows ? outdatedBy(state, 'data').check : state.outdated.check, progress: state.meanwhile },
    just: 'tracked',
    notices: [...told, ...trackedNotices(result, asked, follows !== null)],
  };
}

function isFailure({ kind }: Notice): boolean {
  return kind === 'failure';
}

function withoutFailures(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter((notice) => !isFailure(notice));
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
