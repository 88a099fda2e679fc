import type { IsoDate } from '../model/cell';
import type { Measure, Target } from '../model/target';

/** What one target, or one part of a compound one, is judged from. */
export interface Reported {
  readonly target: Target;
  readonly horizon: IsoDate | null;
  readonly baseline: Measure | null;
  readonly previous: Measure | null;
  readonly actual: Measure | null;
}
