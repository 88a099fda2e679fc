import type { CheckOptions, CheckResult } from '../app/checkWorkbook';
import type { ReportOptions, ReportResult } from '../app/createReport';
import type { RemoveMarksResult } from '../app/removeMarks';
import type { Place } from '../core/model/finding';

/** All that the pane can have done; it knows no workbook. Each rejects with `WorkbookFailure`. */
export interface UseCases {
  readonly checkWorkbook: (options: CheckOptions) => Promise<CheckResult>;
  readonly createReport: (options: ReportOptions) => Promise<ReportResult>;
  readonly removeMarks: () => Promise<RemoveMarksResult>;
  readonly showPlace: (place: Place) => Promise<void>;
}
