import { isoDate, lastDayOfMonth, yearOf } from '../../dates/calendar';
import type { Item } from '../../model/appendix';
import type { IsoDate } from '../../model/cell';
import type { Deadline } from '../../model/deadline';

/**
 * The day an item falls due: the last day of a task that is still on time, the next turn of a yearly one (semantics: each 31/12, or in its
 * month), the horizon of an indicator. null where none is set.
 */
export function dueOn(item: Item, asOf: IsoDate): IsoDate | null {
  if (item.kind === 'indicator') return item.deadline?.end ?? item.target.horizon ?? item.section?.horizon ?? null;
  return item.deadline.end ?? (item.deadline.kind === 'annual' ? nextTurn(item.deadline, asOf) : null);
}

function nextTurn({ dueMonth }: Deadline, asOf: IsoDate): IsoDate {
  const lastDayIn = (year: number) => (dueMonth === null ? isoDate(year, 12, 31) : lastDayOfMonth(year, dueMonth));
  const thisYear = lastDayIn(yearOf(asOf));
  return thisYear < asOf ? lastDayIn(yearOf(asOf) + 1) : thisYear;
}

/** The month of a day: `2026-12`. */
export function monthCode(day: IsoDate): string {
  return day.slice(0, 7);
}
