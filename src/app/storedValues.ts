import { isValidDate } from '../core/dates/calendar';
import type { IsoDate } from '../core/model/cell';

/** Guards for what was stored by an earlier version, another add-in or a damaged file: nothing read is trusted. */

/** What a text says as JSON; null for what is none, or more than the engine can take. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What is damaged is left out, what is sound stays. */
export function listOf<Entry>(value: unknown, isEntry: (entry: unknown) => entry is Entry): readonly Entry[] {
  return Array.isArray(value) ? value.filter((entry) => isFlat(entry, mostLevels) && isEntry(entry)) : [];
}

/** No entry of ours is nested deeper; what is nested without end could be read, but never written again. */
const mostLevels = 5;

function isFlat(value: unknown, levels: number): boolean {
  return typeof value !== 'object' || value === null || (levels > 0 && Object.values(value).every((each) => isFlat(each, levels - 1)));
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A day of the calendar. */
export function isDay(value: unknown): value is IsoDate {
  const [, year, month, day] = (isText(value) ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) : null) ?? [];
  return isValidDate(Number(year), Number(month), Number(day));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
