import { parsePeriod } from '../dates/reportingPeriod';
import type { Appendix, Item } from '../model/appendix';
import type { HistorySheet, PeriodRecord } from '../model/history';
import type { Steps } from '../model/steps';
import type { ManualVerdict } from '../model/tracking';
import type { ItemMemory } from '../progress/judgeOptions';
import { knownItems, ReferenceMatcher, type KnownItem } from './matchReferences';

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
  const periods = earlierPeriods(history?.rows.map(({ record }) => record) ?? [], period);
  if (verdicts.length === 0 && periods.length === 0) return { memoryOf: () => nothing, manualVerdicts: new Map(), lostVerdicts: [] };
  const known: (readonly KnownItem[])[] = [];
  for (const appendix of appendices) known.push(yield* knownItems(appendix));
  const matcher = new ReferenceMatcher(known.flat());
  const items = yield* matcher.match(verdicts.map(({ item }) => item));
  const manualVerdicts = new Map(verdicts.flatMap((verdict, index) => entry(items[index], verdict)));
  const records = new Map<Item, PeriodRecord[]>();
  for (const closed of periods) {
    const meant = yield* matcher.match(closed.map(({ item }) => item));
    closed.forEach((record, index) => {
      const item = meant[index];
      const earlier = item && records.get(item);
      if (earlier) earlier.push(record);
      else if (item) records.set(item, [record]);
    });
  }
  const memoryOf = (item: Item): ItemMemory => ({ manual: manualVerdicts.get(item) ?? null, records: records.get(item) ?? nothing.records });
  return { memoryOf, manualVerdicts, lostVerdicts: verdicts.filter((_, index) => !items[index]) };
}

function entry<Value>(item: Item | null | undefined, value: Value): readonly (readonly [Item, Value])[] {
  return item ? [[item, value]] : [];
}

/** The records of each period that ended before the present one does, oldest period first. */
function earlierPeriods(records: readonly PeriodRecord[], present: string): readonly (readonly PeriodRecord[])[] {
  const periods = new Map<string, PeriodRecord[]>();
  for (const record of records) {
    const closed = periods.get(record.period);
    if (closed) closed.push(record);
    else periods.set(record.period, [record]);
  }
  const end = lastDayOf(present);
  return [...periods]
    .map(([period, closed]) => ({ closed, last: lastDayOf(period), asOf: closed[0]?.asOf ?? '' }))
    .filter(({ last }) => last < end)
    .sort((one, other) => compare(one.last, other.last) || compare(one.asOf, other.asOf))
    .map(({ closed }) => closed);
}

function lastDayOf(period: string): string {
  return parsePeriod(period)?.last ?? '';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
