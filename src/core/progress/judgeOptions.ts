import type { Item } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import type { PeriodRecord } from '../model/history';
import { usualThresholds, type Thresholds } from '../model/thresholds';
import type { ManualVerdict } from '../model/tracking';

/** What is remembered of an item. */
export interface ItemMemory {
  readonly manual: ManualVerdict | null;
  /** Periods closed before the one under way, oldest first. */
  readonly records: readonly PeriodRecord[];
}

/** What a verdict depends on beside the item itself. A threshold left out is the usual one. */
export interface JudgeOptions extends Partial<Thresholds> {
  /** Cut-off date of the figures, not the day the report is written. */
  readonly asOf: IsoDate;
  /** Day the path to a target begins; null where the plan does not say. */
  readonly planStart?: IsoDate | null;
  /** Left out: nothing is remembered of any item. */
  readonly memoryOf?: (item: Item) => ItemMemory;
}

export type ResolvedOptions = Thresholds & { readonly asOf: IsoDate; readonly planStart: IsoDate | null; readonly memoryOf: (item: Item) => ItemMemory };

const nothingRemembered: ItemMemory = { manual: null, records: [] };

/** All items of an appendix are judged with the same options: they are completed once. */
const resolved = new WeakMap<JudgeOptions, ResolvedOptions>();

export function resolveOptions(options: JudgeOptions): ResolvedOptions {
  const known = resolved.get(options) ?? { planStart: null, memoryOf: () => nothingRemembered, ...usualThresholds, ...options };
  resolved.set(options, known);
  return known;
}
