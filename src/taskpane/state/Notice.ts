import type { AddColumnsResult } from '../../app/addTrackingColumns';
import type { ClosePeriodResult } from '../../app/closePeriod';
import type { AgencyReportsResult } from '../../app/createAgencyReports';
import type { DirectorySheetResult } from '../../app/createDirectorySheet';
import type { ReportResult } from '../../app/createReport';
import type { OfferListsResult } from '../../app/offerLists';
import type { FindingListResult } from '../../app/listFindings';
import type { WorkbookFailure } from '../../app/ports';
import type { RemoveListsResult } from '../../app/removeLists';
import type { RemoveColumnsResult } from '../../app/removeTrackingColumns';
import type { FixOutcome, ReviewChange } from '../../core/model/review';
import type { Request } from './Request';

/** How a job ended, as data; the sentences are made where they are shown. */
export type Notice =
  | { readonly kind: 'report'; readonly result: ReportResult }
  | { readonly kind: 'agencyReports'; readonly result: AgencyReportsResult }
  | { readonly kind: 'exported' }
  | { readonly kind: 'marksRemoved'; readonly sheets: readonly string[] }
  | { readonly kind: 'findingsListed'; readonly list: FindingListResult }
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
  | { readonly kind: 'coloured' }
  | { readonly kind: 'coloursRemoved' }
  | { readonly kind: 'columnsAdded'; readonly columns: AddColumnsResult }
  | { readonly kind: 'columnsRemoved'; readonly columns: RemoveColumnsResult }
  | { readonly kind: 'verdictGiven' }
  | { readonly kind: 'verdictTakenBack' }
  | { readonly kind: 'periodClosed'; readonly period: string; readonly closed: ClosePeriodResult }
  /** The user stopped the job before it changed anything; after a deed only the look at the workbook. */
  | { readonly kind: 'stopped'; readonly isAfterDeed: boolean }
  | { readonly kind: 'failure'; readonly failure: WorkbookFailure; readonly request: Request };
