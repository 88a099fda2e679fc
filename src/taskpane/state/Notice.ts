import type { DirectorySheetResult } from '../../app/createDirectorySheet';
import type { ReportResult } from '../../app/createReport';
import type { OfferListsResult } from '../../app/offerLists';
import type { WorkbookFailure } from '../../app/ports';
import type { RemoveListsResult } from '../../app/removeLists';
import type { FixOutcome, ReviewChange } from '../../core/model/review';
import type { Request } from './paneState';

/** How a job ended, as data; the sentences are made where they are shown. */
export type Notice =
  | { readonly kind: 'report'; readonly result: ReportResult }
  | { readonly kind: 'marksRemoved'; readonly sheets: readonly string[] }
  | { readonly kind: 'unmarked'; readonly sheets: readonly string[] }
  | { readonly kind: 'stateLater' }
  | { readonly kind: 'fixed'; readonly outcome: FixOutcome }
  | { readonly kind: 'undone'; readonly outcome: FixOutcome }
  | { readonly kind: 'reviewed'; readonly change: ReviewChange }
  | { readonly kind: 'corrected'; readonly sheet: string }
  | { readonly kind: 'forgotten'; readonly sheet: string }
  | { readonly kind: 'directory'; readonly made: DirectorySheetResult }
  | { readonly kind: 'listsOffered'; readonly lists: OfferListsResult }
  | { readonly kind: 'listsRemoved'; readonly lists: RemoveListsResult }
  | { readonly kind: 'failure'; readonly failure: WorkbookFailure; readonly request: Request };
