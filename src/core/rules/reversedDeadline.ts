import { dayOf, firstDayOfMonth, isoDate, lastDayOfMonth, monthOf, yearOf } from '../dates/calendar';
import { formatDeadline } from '../deadlines/formatDeadline';
import type { IsoDate } from '../model/cell';
import type { Deadline } from '../model/deadline';

/** Whether a range was written with its end before its start. */
export function isReversedDeadline({ start, end }: Deadline): boolean {
  return start !== null && end !== null && start > end;
}

/** The range the other way round, in canonical writing: "2030-2026" → "2026-2030". `''` for a deadline that is not reversed. */
export function turnDeadline(deadline: Deadline): string {
  const { start, end } = deadline;
  if (start === null || end === null || start <= end || deadline.parts.length > 0) return '';
  const [first, last] = turned(start, end);
  return formatDeadline({ ...deadline, start: first, end: last });
}

/** A written year or month stands for its first day on the left and for its last on the right, so both change when the sides do. */
function turned(start: IsoDate, end: IsoDate): readonly [IsoDate, IsoDate] {
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) return [isoDate(yearOf(end), 1, 1), isoDate(yearOf(start), 12, 31)];
  const isMonths = dayOf(start) === 1 && end === lastDayOfMonth(yearOf(end), monthOf(end));
  if (!isMonths) return [end, start];
  return [firstDayOfMonth(yearOf(end), monthOf(end)), lastDayOfMonth(yearOf(start), monthOf(start))];
}
