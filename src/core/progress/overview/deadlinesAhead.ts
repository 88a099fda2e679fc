import { addDays, addMonths, firstDayOfMonth, monthOf, yearOf } from '../../dates/calendar';
import type { IsoDate } from '../../model/cell';
import { dueOn, monthCode } from './dueOn';
import { isSettled } from './isSettled';
import type { TrackedItem } from './trackedItems';

/** What falls due in a month, and how much of it within the days that count as soon. */
export interface MonthAhead {
  /** `2026-12`. */
  readonly month: string;
  readonly count: number;
  readonly dueSoon: number;
}

const monthsShown = 12;

/** What is not settled yet and falls due from a day on, by month: that of the day and the eleven after it. @param dueSoonDays so many days ahead are soon */
export function deadlinesAhead(items: readonly TrackedItem[], asOf: IsoDate, dueSoonDays: number): readonly MonthAhead[] {
  const lastSoon = addDays(asOf, dueSoonDays);
  const days = items.filter((tracked) => !isSettled(tracked)).flatMap(({ item }) => dueOn(item, asOf) ?? []).filter((day) => day >= asOf);
  return Array.from({ length: monthsShown }, (_, index) => {
    const month = monthCode(addMonths(firstDayOfMonth(yearOf(asOf), monthOf(asOf)), index));
    const ofMonth = days.filter((day) => monthCode(day) === month);
    return { month, count: ofMonth.length, dueSoon: ofMonth.filter((day) => day <= lastSoon).length };
  });
}
