import type { IsoDate } from '../core/model/cell';
import type { WorkbookPort } from './ports';

export interface ReportOptions {
  readonly asOf: IsoDate;
  /** Reporting period: `2026-Q4`, `2026-11`, `2026-H1`, `2026-9M` or `2026`. */
  readonly period: string;
  /** Name of the agency whose report this is; null = the whole plan. */
  readonly unit: string | null;
}

export interface ReportResult {
  /** Sheet the report stands on. */
  readonly sheet: string;
  /** False where an earlier report of ours was filled again. */
  readonly isNewSheet: boolean;
  /** Cells typed by the user in an earlier report that were carried over. */
  readonly carriedOver: number;
  readonly taskCount: number;
  readonly indicatorCount: number;
}

/** Writes the consolidated report sheet. At most four requests (and one for each further 5 MB). @throws WorkbookFailure `no-appendix` where there is nothing to report. */
export function createReport(port: WorkbookPort, options: ReportOptions): Promise<ReportResult> {
  return port.run(async () => Promise.reject(new Error(`not built yet ${options.period}`)));
}
