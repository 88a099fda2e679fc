import type { IsoDate } from '../core/model/cell';
import { WorkbookFailure, type WorkbookPort } from './ports';

export interface ClosePeriodOptions {
  readonly asOf: IsoDate;
  /** Code of the period, `2026-Q4`. */
  readonly period: string;
}

export interface ClosePeriodResult {
  readonly sheet: string;
  readonly isNewSheet: boolean;
  readonly itemCount: number;
  /** Rows of this period that were there already and were written anew. */
  readonly renewedCount: number;
}

/** Stores the period's values and verdicts on the sheet "Lịch sử theo dõi", one row an item. At most four requests. @throws WorkbookFailure `no-appendix`, `structure-protected`, `sheet-protected` */
export function closePeriod(_port: WorkbookPort, _options: ClosePeriodOptions): Promise<ClosePeriodResult> {
  return Promise.reject(new WorkbookFailure('unexpected'));
}
