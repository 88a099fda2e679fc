/** Where verdicts change; the user may set them. Shares are 0–1. */
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

export const usualThresholds: Thresholds = { dueSoonDays: 30, onTrackRatio: 0.95, slowRatio: 0.6, earlyTimeShare: 0.1, aboutShare: 0.9 };
