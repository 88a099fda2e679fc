import type { Appendix } from '../core/model/appendix';
import type { IsoDate } from '../core/model/cell';
import type { Finding } from '../core/model/finding';
import type { ItemProgress } from '../core/model/progress';
import type { WorkbookPort } from './ports';

export interface CheckOptions {
  /** Cut-off date of the figures; every judgement is made as of this day. */
  readonly asOf: IsoDate;
}

export interface CheckResult {
  readonly asOf: IsoDate;
  readonly appendices: readonly Appendix[];
  /** Verdicts in the order of `appendix.items`. */
  readonly progress: ReadonlyMap<Appendix, readonly ItemProgress[]>;
  readonly findings: readonly Finding[];
  /** Sheets with something to mark that could not be marked because they are protected. */
  readonly unmarkedSheets: readonly string[];
}

/**
 * Reads the whole workbook, understands its appendices, applies every rule, judges progress, and marks what was found.
 * At most three requests (and one for each further 5 MB). Marks of an earlier run are replaced.
 * @throws WorkbookFailure
 */
export function checkWorkbook(port: WorkbookPort, options: CheckOptions): Promise<CheckResult> {
  return port.run(async () => Promise.reject(new Error(`not built yet ${options.asOf}`)));
}
