import type { ReportResult } from './createReport';
import type { Pace } from './pace';
import type { ReportOptions } from './planReport';
import type { WorkbookFailure, WorkbookPort } from './ports';

/** How far the work is, told before each report; `agency` is the one being made. */
export interface RunProgress {
  readonly done: number;
  readonly total: number;
  readonly agency: string;
}

/** The user watches a long run and may stop it between two reports. */
export interface RunControl {
  readonly onProgress: (progress: RunProgress) => void;
  readonly isStopped: () => boolean;
}

export interface AgencyReportsResult {
  readonly reports: readonly ReportResult[];
  /** Agencies whose report was not made because the run was stopped, or failed. */
  readonly left: readonly string[];
  readonly isStopped: boolean;
  /** Why the run failed at the first agency of `left`; the reports made before it stay. */
  readonly failure: WorkbookFailure | null;
  /** Leads that get no report of their own: groups, and words that name no agency. As written, each once. */
  readonly leftOutNames: readonly string[];
  /** Items of the chosen sheets that stand in nobody's report: they name no lead agency, or only such. */
  readonly leftOutItemCount: number;
}

/**
 * One report sheet for each agency that leads an item. One reading (two requests), then one request an agency; each report is whole before the
 * next is begun. @throws WorkbookFailure `no-appendix`, `structure-protected`, `state-later`
 */
export function createAgencyReports(_port: WorkbookPort, _options: Omit<ReportOptions, 'unit'>, _control: RunControl, _pace: Pace | null = null): Promise<AgencyReportsResult> {
  throw new Error('not written yet');
}
