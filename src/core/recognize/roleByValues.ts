import type { ColumnRole } from '../model/appendix';
import type { ValueProfile } from './profileValues';

const leastFilled = 3;

/** What values speak so clearly for a role that no heading is needed; first match wins. */
const clearValues: readonly (readonly [ColumnRole, (profile: ValueProfile) => boolean])[] = [
  ['ordinal', ({ ordinals, averageLength }) => ordinals >= 0.8 && averageLength <= 5],
  ['deadline', ({ deadlines, quantities }) => deadlines >= 0.7 && quantities <= 0.3],
  ['content', ({ averageLength, deeds, measured, quantities, agencies }) => averageLength >= 20 && Math.max(deeds, measured) >= 0.4 && quantities <= 0.2 && agencies < 0.5],
  ['lead', ({ agencies, people, units, deadlines, averageLength }) => agencies + people / 2 >= 0.6 && units * (1 - agencies) < 0.3 && deadlines < 0.3 && averageLength <= 80],
  ['unit', ({ units, averageLength }) => units >= 0.7 && averageLength <= 15],
  ['target', ({ quantities }) => quantities >= 0.7],
];

/**
 * The role of a column under words that nobody knows; null where its values may be anything.
 * @param isFirst whether it is the first of its table: figures further right are no running numbers.
 */
export function roleByValues(profile: ValueProfile, isFirst: boolean): ColumnRole | null {
  if (profile.filled < leastFilled) return null;
  return clearValues.find(([role, isClear]) => (isFirst || role !== 'ordinal') && isClear(profile))?.[0] ?? null;
}
