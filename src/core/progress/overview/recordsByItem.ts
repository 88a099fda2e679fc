import { matchReferences } from '../../history/matchReferences';
import type { Appendix, Item } from '../../model/appendix';
import type { HistorySheet, PeriodRecord } from '../../model/history';

/** What closed periods say of each item, the earliest first; an item on which they are silent is left out. */
export function recordsByItem(history: HistorySheet | null, appendices: readonly Appendix[]): ReadonlyMap<Item, readonly PeriodRecord[]> {
  const found = new Map<Item, PeriodRecord[]>();
  for (const records of byPeriod(history)) {
    const items = matchReferences(records.map(({ item }) => item), appendices);
    records.forEach((record, index) => {
      const item = items[index];
      if (item) found.set(item, [...(found.get(item) ?? []), record]);
    });
  }
  return found;
}

/** An item is meant once in a period: references are matched a period at a time. */
function byPeriod(history: HistorySheet | null): readonly (readonly PeriodRecord[])[] {
  const periods = new Map<string, PeriodRecord[]>();
  for (const { record } of history?.rows ?? []) {
    const records = periods.get(record.period);
    if (records) records.push(record);
    else periods.set(record.period, [record]);
  }
  return [...periods.values()].sort(([one], [other]) => ((one?.asOf ?? '') < (other?.asOf ?? '') ? -1 : 1));
}
