import type { CheckOptions } from '../../app/checkWorkbook';
import type { ReportOptions } from '../../app/planReport';
import type { RibbonDeed } from '../../app/ribbonNews';
import type { TrackOptions } from '../../app/trackProgress';
import type { TableCorrection } from '../../core/model/correction';
import type { Place } from '../../core/model/finding';
import type { ItemReference } from '../../core/model/itemReference';
import type { ChangedCell, ChosenFix, ReviewChange } from '../../core/model/review';
import type { ManualVerdict } from '../../core/model/tracking';
import type { TableName } from '../UseCases';

/** What changes what a check would say: a check follows it by itself. */
type CheckedDeed =
  | { readonly kind: 'fix'; readonly fixes: readonly ChosenFix[] }
  | { readonly kind: 'undo'; readonly changed: readonly ChangedCell[] }
  | { readonly kind: 'review'; readonly change: ReviewChange }
  | { readonly kind: 'correct'; readonly correction: TableCorrection }
  | { readonly kind: 'forget'; readonly table: TableName }
  | { readonly kind: 'createDirectory' }
  | { readonly kind: 'offerLists' }
  | { readonly kind: 'removeLists' };

/** What belongs to the tracking of progress: the items are judged anew after it. */
export type TrackingDeed =
  | { readonly kind: 'addColumns' }
  | { readonly kind: 'removeColumns'; /** Columns with content go too. */ readonly discard: boolean }
  | { readonly kind: 'giveVerdict'; readonly verdict: ManualVerdict }
  | { readonly kind: 'takeBackVerdict'; readonly item: ItemReference }
  | { readonly kind: 'closePeriod'; readonly period: string };

export type Deed = CheckedDeed | TrackingDeed;

/** A deed, and as of which day the workbook is looked at after it. */
export type CheckedDeedJob = CheckedDeed & { readonly options: CheckOptions };
export type TrackingDeedJob = TrackingDeed & { readonly options: TrackOptions };
export type DeedJob = CheckedDeedJob | TrackingDeedJob;

/** What changes the workbook or takes its time; one at a time. */
export type Job =
  | { readonly kind: 'check'; readonly options: CheckOptions }
  | { readonly kind: 'track'; readonly options: TrackOptions }
  | { readonly kind: 'report'; readonly options: ReportOptions }
  | { readonly kind: 'agencyReports'; readonly options: Omit<ReportOptions, 'unit'> }
  | { readonly kind: 'export'; /** Sheet of the report. */ readonly sheet: string }
  | { readonly kind: 'removeMarks' }
  | { readonly kind: 'listFindings'; readonly options: CheckOptions }
  /** A button of the ribbon has done something to this workbook. */
  | { readonly kind: 'ribbon'; readonly deed: RibbonDeed; /** The same by the pane's own button. */ readonly retry: Request }
  | DeedJob;

/** What the user asked for; kept whole so that a failed request can be tried again as it was. */
export type Request = Job | { readonly kind: 'show'; readonly place: Place };

const trackingDeeds: ReadonlySet<Request['kind']> = new Set<TrackingDeed['kind']>(['addColumns', 'removeColumns', 'giveVerdict', 'takeBackVerdict', 'closePeriod']);
const noDeeds: ReadonlySet<Request['kind']> = new Set<Request['kind']>(['check', 'track', 'report', 'agencyReports', 'export', 'removeMarks', 'listFindings', 'ribbon', 'show']);

export function isTrackingDeed<Kind extends { readonly kind: Request['kind'] }>(request: Kind): request is Extract<Kind, { readonly kind: TrackingDeed['kind'] }> {
  return trackingDeeds.has(request.kind);
}

export function isDeed(request: Request): request is DeedJob {
  return !noDeeds.has(request.kind);
}
