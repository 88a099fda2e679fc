import { isoDate } from '../core/dates/calendar';
import type { IsoDate } from '../core/model/cell';

/** Today by the clock and time zone of this machine. */
export function today(): IsoDate {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
