import type { IsoDate } from '../model/cell';
import type { Measure, Target } from '../model/target';

/** Where a path begins, and where that was found; `on` null = the day the plan begins. */
export interface Origin {
  readonly measure: Measure;
  readonly on: IsoDate | null;
  readonly source: 'sheet' | 'history';
}

/** What one target, or one part of a compound one, is judged from. */
export interface Reported {
  readonly target: Target;
  readonly horizon: IsoDate | null;
  readonly baseline: Origin | null;
  readonly previous: Measure | null;
  readonly actual: Measure | null;
  /** The words ask for growth on average ("tăng trung bình"): levels may be given in place of a rate. */
  readonly isAverage: boolean;
  /** A bare number is a limit not to be passed. */
  readonly isLowerBetter: boolean;
}
