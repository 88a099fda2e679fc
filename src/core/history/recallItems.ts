import type { Appendix, Item } from '../model/appendix';
import type { HistorySheet } from '../model/history';
import type { Steps } from '../model/steps';
import type { ManualVerdict } from '../model/tracking';
import type { ItemMemory } from '../progress/judgeOptions';
import { referenceMatcher } from './matchReferences';
import { closedPeriods, lastDayOf, matchRecords } from './recordsByItem';

export interface Remembered {
  readonly verdicts: readonly ManualVerdict[];
  readonly history: HistorySheet | null;
  /** Code of the period under way: records of it, or of later ones, tell nothing of what was before. */
  readonly period: string;
}

export interface Recollection {
  readonly memoryOf: (item: Item) => ItemMemory;
  /** The user's verdicts by the item that each means today. */
  readonly manualVerdicts: ReadonlyMap<Item, ManualVerdict>;
  /** Verdicts whose item is not found, or not for sure. */
  readonly lostVerdicts: readonly ManualVerdict[];
}

const nothing: ItemMemory = { manual: null, records: [] };

/** Tells of every item what is remembered of it. Costs nothing where nothing is remembered. */
export function* recallItems(appendices: readonly Appendix[], { verdicts, history, period }: Remembered): Steps<Recollection> {
  const end = lastDayOf(period);
  const periods = closedPeriods(history).filter(({ last }) => last < end);
  if (verdicts.length === 0 && periods.length === 0) return { memoryOf: () => nothing, manualVerdicts: new Map(), lostVerdicts: [] };
  const matcher = yield* referenceMatcher(appendices);
  const items = yield* matcher.match(verdicts.map(({ item }) => item));
  const manualVerdicts = new Map(verdicts.flatMap((verdict, index) => (items[index] ? [[items[index], verdict] as const] : [])));
  const records = yield* matchRecords(periods, matcher);
  const memoryOf = (item: Item): ItemMemory => ({ manual: manualVerdicts.get(item) ?? null, records: records.get(item) ?? nothing.records });
  return { memoryOf, manualVerdicts, lostVerdicts: verdicts.filter((_, index) => !items[index]) };
}
