import type { ColumnRole } from '../core/model/appendix';
import type { IsoDate } from '../core/model/cell';
import { WorkbookFailure, type WorkbookPort } from './ports';

/** Why a table gets no columns: it is not certain to be read rightly, has them all, its sheet is protected, or something stands where they would go. */
export type SkipReason = 'uncertain' | 'complete' | 'protected' | 'occupied';

export interface AddColumnsResult {
  /** What was added, a table each. */
  readonly added: readonly { readonly sheet: string; readonly headings: readonly string[] }[];
  /** Tables left as they are, a line each. */
  readonly skipped: readonly { readonly sheet: string; readonly reason: SkipReason }[];
}

export interface RemoveColumnsResult {
  readonly removed: readonly { readonly sheet: string; readonly headings: readonly string[] }[];
  /** Columns of ours in which something was typed; they stay until `discard` is said. */
  readonly filled: readonly { readonly sheet: string; readonly role: ColumnRole; readonly heading: string; readonly cellCount: number }[];
  /** Sheets that are protected. */
  readonly skipped: readonly string[];
}

/** Puts the tracking columns that tables lack beside them, dressed like the table. At most four requests. @throws WorkbookFailure `no-appendix` */
export function addTrackingColumns(_port: WorkbookPort, _options: { readonly asOf: IsoDate }): Promise<AddColumnsResult> {
  return Promise.reject(new WorkbookFailure('unexpected'));
}
