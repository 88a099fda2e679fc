import type { IsoDate } from '../core/model/cell';
import type { TrackingSettings } from '../core/model/tracking';
import type { Pace } from './pace';
import { WorkbookFailure, type WorkbookPort } from './ports';
import type { Understanding } from './understandWorkbook';

export interface TrackOptions {
  readonly asOf: IsoDate;
  /** `lay` lays the colours, or renews them · `remove` takes them away · `leave` only looks. */
  readonly colours: 'lay' | 'remove' | 'leave';
}

/** How the colours in the workbook stand to what was judged. */
export type ColourState = 'none' | 'fresh' | 'stale';

export interface ProgressResult extends Understanding {
  readonly asOf: IsoDate;
  readonly settings: TrackingSettings;
  readonly colours: ColourState;
  /** Sheets with something to colour that could not be coloured. */
  readonly unmarkedSheets: readonly string[];
}

/**
 * Judges every item as of a day and colours the verdicts in the sheets. At most three requests (and one for each further 5 MB).
 * @throws WorkbookFailure `no-appendix`
 */
export function trackProgress(_port: WorkbookPort, _options: TrackOptions, _pace: Pace | null = null): Promise<ProgressResult> {
  return Promise.reject(new WorkbookFailure('unexpected'));
}
