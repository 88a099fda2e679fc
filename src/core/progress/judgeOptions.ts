import type { IsoDate } from '../model/cell';

/** What a verdict depends on beside the item itself. Whatever is left out is taken from `defaultThresholds`. */
export interface JudgeOptions extends Partial<Thresholds> {
  /** Cut-off date of the figures, not the day the report is written. */
  readonly asOf: IsoDate;
  /** Day the path to a target begins; null where the plan does not say. */
  readonly planStart?: IsoDate | null;
}

export interface Thresholds {
  /** A deadline this many days ahead, or nearer, is due soon. */
  readonly dueSoonDays: number;
  /** R from here on is on track (Eurostat's "significant progress"). */
  readonly onTrackRatio: number;
  /** R from here on is slow, below it lagging (Eurostat's "moderate progress"). */
  readonly slowRatio: number;
  /** Before this share of the time has passed R is noise: no verdict of lagging is given. */
  readonly earlyTimeShare: number;
  /** "khoảng 100" is met from this share of the value on; a choice of this project, no source names a tolerance. */
  readonly aboutShare: number;
}

const defaultThresholds: Thresholds = { dueSoonDays: 30, onTrackRatio: 0.95, slowRatio: 0.6, earlyTimeShare: 0.1, aboutShare: 0.9 };

export type ResolvedOptions = Thresholds & { readonly asOf: IsoDate; readonly planStart: IsoDate | null };

export function resolveOptions(options: JudgeOptions): ResolvedOptions {
  return { planStart: null, ...defaultThresholds, ...options };
}
