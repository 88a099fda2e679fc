import { isoDate } from '../core/dates/calendar';
import type { IsoDate } from '../core/model/cell';

/** The day on the user's own calendar. */
export function localToday(now: Date): IsoDate {
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
