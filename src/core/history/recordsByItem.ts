import { parsePeriod } from '../dates/reportingPeriod';
import type { Appendix, Item } from '../model/appendix';
import type { HistorySheet, PeriodRecord } from '../model/history';
import { finish, type Steps } from '../model/steps';
import { referenceMatcher, type ReferenceMatcher } from './matchReferences';

/** What closed periods say of each item, the earliest first; an item on which they are silent is left out. */
export function recordsByItem(history: HistorySheet | null, appendices: readonly Appendix[]): ReadonlyMap<Item, readonly PeriodRecord[]> {
  const periods = closedPeriods(history);
  return periods.length === 0 ? new Map() : finish(matchRecords(periods, finish(referenceMatcher(appendices))));
}

/** The same with pauses on offer. An item is meant once in a period: references are matched a period at a time. */
export function* matchRecords(periods: readonly ClosedPeriod[], matcher: ReferenceMatcher): Steps<ReadonlyMap<Item, readonly PeriodRecord[]>> {
  const found = new Map<Item, PeriodRecord[]>();
  for (const { records } of periods) {
    const items = yield* matcher.match(records.map(({ item }) => item));
    records.forEach((record, index) => {
      const item = items[index];
      const earlier = item && found.get(item);
      if (earlier) earlier.push(record);
      else if (item) found.set(item, [record]);
    });
  }
  return found;
}

export interface ClosedPeriod {
  /** Its last day; `''` where its code cannot be read. */
  readonly last: string;
  readonly records: readonly PeriodRecord[];
}

/** The periods of a history by their last day, oldest first; of two that end on one day the one with the earlier cut-off. */
export function closedPeriods(history: HistorySheet | null): readonly ClosedPeriod[] {
  const periods = new Map<string, PeriodRecord[]>();
  for (const { record } of history?.rows ?? []) {
    const records = periods.get(record.period);
    if (records) records.push(record);
    else periods.set(record.period, [record]);
  }
  return [...periods]
    .map(([period, records]) => ({ last: lastDayOf(period), records }))
    .sort((one, other) => compare(one.last, other.last) || compare(one.records[0]?.asOf ?? '', other.records[0]?.asOf ?? ''));
}

/** `''` for what is no code of a period. */
export function lastDayOf(period: string): string {
  return parsePeriod(period)?.last ?? '';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
