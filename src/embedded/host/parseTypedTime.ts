import type { TypedNumber } from './parseTypedNumber';

const pattern = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d(?:\.\d{1,3})?))?(?: ?([ap])\.?m?\.?)?$/i;

/** The time in a text typed into a cell, as a part of a day: `12:30`, `7:05:09`, `3:00 PM`. @returns null where Excel leaves text. */
export function parseTypedTime(text: string): TypedNumber | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, hours = '', minutes = '', seconds, half] = match;
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const days = (hour + Number(minutes) / 60 + Number(seconds ?? 0) / 3600) / 24;
  return { number: days, numberFormat: formatOf(hour, seconds !== undefined, half !== undefined) };
}

function formatOf(hour: number, hasSeconds: boolean, hasHalf: boolean): string {
  if (hour >= 24) return '[h]:mm:ss';
  return `h:mm${hasSeconds ? ':ss' : ''}${hasHalf ? ' AM/PM' : ''}`;
}
