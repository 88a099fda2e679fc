import type { Indicator } from '../model/appendix';
import { parseVietnameseNumber } from '../numbers/parseNumber';

/** From this target on a result of at most 1 % is past belief, unless the baseline was as low. */
const leastPercentTarget = 20;
/** A plan is overfulfilled, but not so: billions were meant, and millions written. */
export const pastBelief = 500;

/** The share that seems to stand where a percentage is asked for (0,62 for 62 %); null where none does. */
export function shareInsteadOfPercent({ target, baseline, cells: { actual: cell } }: Indicator): number | null {
  if (!cell) return null;
  const number = typeof cell.value === 'number' ? cell.value : parseVietnameseNumber(cell.text);
  const isBelievable = baseline?.value !== undefined && baseline.value !== null && baseline.value <= 1;
  if (number === null || number <= 0 || number > 1 || cell.numberFormat.includes('%') || isBelievable) return null;
  return target.unit.startsWith('%') && target.form !== 'rate' && (target.value ?? 0) >= leastPercentTarget ? number : null;
}

/** Only targets from 1 on are compared: half a thing is no scale. A baseline above the target says that it is to fall. */
export function isOfAnotherScale({ target: { form, value, upper, unit }, actual, baseline }: Indicator): boolean {
  const most = upper ?? value;
  if ((form !== 'number' && form !== 'range') || most === null || most < 1 || unit.trim() === '' || actual === null || actual.value === null) return false;
  return actual.value > pastBelief * most && (baseline === null || baseline.value === null || baseline.value <= most);
}
