import { isoDate, isValidDate } from '../../core/dates/calendar';
import type { IsoDate } from '../../core/model/cell';

/** Reads a day typed as `14/12/2026` (also with `-` or `.`); null for anything else or a day that does not exist. */
export function parseDateVi(text: string): IsoDate | null {
  const match = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\s*$/.exec(text);
  if (!match) return null;
  const [day, month, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  return isValidDate(year, month, day) ? isoDate(year, month, day) : null;
}
