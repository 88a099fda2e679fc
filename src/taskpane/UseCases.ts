import type { AddColumnsResult } from '../app/addTrackingColumns';
import type { StoredSettings } from '../app/changeSettings';
import type { CheckOptions, CheckResult } from '../app/checkWorkbook';
import type { ClosePeriodOptions, ClosePeriodResult } from '../app/closePeriod';
import type { DirectorySheetResult } from '../app/createDirectorySheet';
import type { AgencyReportsResult } from '../app/createAgencyReports';
import type { ReportResult } from '../app/createReport';
import type { ExportResult } from '../app/exportReport';
import type { FindingListResult } from '../app/listFindings';
import type { FirstLook, LookOptions } from '../app/lookFirst';
import type { OfferListsResult } from '../app/offerLists';
import type { ReportOptions } from '../app/planReport';
import type { Changer } from '../app/ports';
import type { ReportPreview } from '../app/previewReport';
import type { RemoveListsResult } from '../app/removeLists';
import type { RemoveMarksResult } from '../app/removeMarks';
import type { RunControl } from '../app/runControl';
import type { RemoveColumnsResult } from '../app/removeTrackingColumns';
import type { ProgressResult, TrackOptions } from '../app/trackProgress';
import type { TableCorrection } from '../core/model/correction';
import type { Place, Severity } from '../core/model/finding';
import type { ItemReference } from '../core/model/itemReference';
import type { ReportChoices } from '../core/model/reportChoices';
import type { ChangedCell, ChosenFix, FixOutcome, ReviewChange } from '../core/model/review';
import type { ManualVerdict, TrackingSettings } from '../core/model/tracking';

/** Which table is meant: found again by its headings wherever on the sheet it has moved. */
export type TableName = Pick<TableCorrection, 'sheet' | 'signature'>;

/** A rule as the settings list it. */
export interface RuleHead {
  readonly id: string;
  readonly severity: Severity;
}

/** All that the pane can have done; it knows no workbook. Each rejects with `WorkbookFailure`, `stopped` where `control` stopped it in time. */
export interface UseCases {
  readonly checkWorkbook: (options: CheckOptions, control?: RunControl) => Promise<CheckResult>;
  /** What the workbook seems to hold. */
  readonly lookFirst: (options: LookOptions, control?: RunControl) => Promise<FirstLook>;
  /** Writes what a check would find now to a sheet of its own. */
  readonly listFindings: (options: CheckOptions, control?: RunControl) => Promise<FindingListResult>;
  readonly createReport: (options: ReportOptions, control?: RunControl) => Promise<ReportResult>;
  readonly previewReport: (options: ReportOptions, control?: RunControl) => Promise<ReportPreview>;
  readonly changeReportChoices: (change: Partial<ReportChoices>) => Promise<void>;
  readonly createAgencyReports: (options: Omit<ReportOptions, 'unit'>, control?: RunControl) => Promise<AgencyReportsResult>;
  /** Opens a file of its own with the report on that sheet. */
  readonly exportReport: (sheet: string) => Promise<ExportResult>;
  readonly removeMarks: () => Promise<RemoveMarksResult>;
  readonly showPlace: (place: Place) => Promise<void>;
  readonly applyFixes: (fixes: readonly ChosenFix[], control?: RunControl) => Promise<FixOutcome>;
  /** Puts cells back as they were. */
  readonly undoFixes: (changed: readonly ChangedCell[], control?: RunControl) => Promise<FixOutcome>;
  readonly changeReview: (change: ReviewChange) => Promise<void>;
  readonly correctTable: (correction: TableCorrection) => Promise<void>;
  readonly forgetCorrection: (table: TableName) => Promise<void>;
  readonly createDirectorySheet: () => Promise<DirectorySheetResult>;
  readonly offerLists: (options: CheckOptions, control?: RunControl) => Promise<OfferListsResult>;
  readonly removeLists: (options: CheckOptions, control?: RunControl) => Promise<RemoveListsResult>;
  readonly readSettings: () => Promise<StoredSettings>;
  readonly changeSettings: (change: Partial<TrackingSettings>) => Promise<void>;
  readonly trackProgress: (options: TrackOptions, control?: RunControl) => Promise<ProgressResult>;
  readonly addTrackingColumns: (options: CheckOptions, control?: RunControl) => Promise<AddColumnsResult>;
  readonly removeTrackingColumns: (options: CheckOptions & { readonly discard: boolean }, control?: RunControl) => Promise<RemoveColumnsResult>;
  /** `remembered`: the reference of the verdict that it replaces, where that differs (`Understanding.manualVerdicts`). */
  readonly giveVerdict: (verdict: ManualVerdict, remembered?: ItemReference) => Promise<void>;
  /** By the reference that the verdict is kept under (`Understanding.manualVerdicts`). */
  readonly takeBackVerdict: (reference: ItemReference) => Promise<void>;
  readonly closePeriod: (options: ClosePeriodOptions, control?: RunControl) => Promise<ClosePeriodResult>;
  /** Tells when cells are changed, and by whom. @returns how to stop */
  readonly watchChanges: (onChange: (by: Changer) => void) => Promise<() => Promise<void>>;
  /** Every rule there is, in the order of the catalogue. */
  readonly listRules: () => Promise<readonly RuleHead[]>;
}
