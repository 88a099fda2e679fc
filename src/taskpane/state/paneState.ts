import type { CheckOptions, CheckResult } from '../../app/checkWorkbook';
import type { ReportOptions, ReportResult } from '../../app/createReport';
import type { WorkbookFailure } from '../../app/ports';
import type { Place } from '../../core/model/finding';

/** What changes the workbook or takes its time; one at a time. */
export type Job =
  | { readonly kind: 'check'; readonly options: CheckOptions }
  | { readonly kind: 'report'; readonly options: ReportOptions }
  | { readonly kind: 'removeMarks' };

/** What the user asked for; kept whole so that a failed request can be tried again as it was. */
export type Request = Job | { readonly kind: 'show'; readonly place: Place };

export type Notice =
  | { readonly kind: 'report'; readonly result: ReportResult }
  | { readonly kind: 'marksRemoved'; readonly sheets: readonly string[] }
  | { readonly kind: 'unmarked'; readonly sheets: readonly string[] }
  | { readonly kind: 'failure'; readonly failure: WorkbookFailure; readonly request: Request };

export interface PaneState {
  /** The job under way; null = ready for the next. */
  readonly busyWith: Job['kind'] | null;
  readonly result: CheckResult | null;
  /** The last thing that happened was a check: its counts are to be read out. */
  readonly justChecked: boolean;
  readonly notice: Notice | null;
}

/** How a request ended. */
export type Outcome =
  | { readonly kind: 'checked'; readonly result: CheckResult }
  | { readonly kind: 'shown' }
  | { readonly kind: 'told'; readonly notice: Notice };

export type PaneEvent = Outcome | { readonly kind: 'started'; readonly job: Job } | { readonly kind: 'settled' } | { readonly kind: 'noticeClosed' };

export const firstState: PaneState = { busyWith: null, result: null, justChecked: false, notice: null };

/** Results stay on screen through later actions and failures: they are what the user is working through. */
export function paneState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'started':
      return { ...state, busyWith: event.job.kind, justChecked: false, notice: null };
    case 'checked': {
      const sheets = event.result.unmarkedSheets;
      return { ...state, result: event.result, justChecked: true, notice: sheets.length > 0 ? { kind: 'unmarked', sheets } : null };
    }
    case 'shown':
      return { ...state, justChecked: false, notice: state.notice?.kind === 'failure' ? null : state.notice };
    case 'told':
      return { ...state, justChecked: false, notice: event.notice };
    case 'settled':
      return { ...state, busyWith: null };
    case 'noticeClosed':
      return { ...state, justChecked: false, notice: null };
  }
}
