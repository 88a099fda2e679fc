import type { CheckOptions } from './checkWorkbook';
import type { Pace } from './pace';
import type { WorkbookPort } from './ports';

/** The sheet on which findings were listed, for colleagues without the add-in. */
export interface FindingListResult {
  readonly sheet: string;
  readonly isNewSheet: boolean;
  readonly findingCount: number;
  /** The sheet was brought to the front. */
  readonly isShown: boolean;
}

/** Writes what a check would find now to a sheet of its own, each with a link to its cell. @throws WorkbookFailure `no-appendix`, `state-later`, `structure-protected` */
export function listFindings(_port: WorkbookPort, _options: CheckOptions, _pace: Pace | null = null): Promise<FindingListResult> {
  return Promise.reject(new Error('not written yet'));
}
