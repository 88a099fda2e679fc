import type { IsoDate } from '../model/cell';
import type { Comparator, Target, TargetForm } from '../model/target';
import type { Quantity } from './readQuantities';
import { isEstablishedUnit, isLowerBetterUnit, isRateUnit } from './unitWords';

export type TargetNumbers = Pick<Quantity, 'comparator' | 'low' | 'high' | 'isPerYear'>;

export interface TargetFrame {
  readonly text: string;
  readonly unit: string;
  readonly horizon: IsoDate | null;
  readonly increasing: boolean;
}

/** A target of words alone, or of none. */
export function wordTarget(form: 'qualitative' | 'milestone' | 'none', { text, unit, horizon }: TargetFrame): Target {
  return { text, form, comparator: null, value: null, upper: null, unit, horizon, increasing: false, parts: [] };
}

function formOf({ comparator, low, high, isPerYear }: TargetNumbers, unit: string): TargetForm {
  if (isRateUnit(unit) || (isPerYear && unit.startsWith('%'))) return 'rate';
  if (high !== null) return 'range';
  return comparator === null && Number.isInteger(low) && isEstablishedUnit(unit) ? 'milestone' : 'number';
}

/** A bare number is a limit to reach, for a rank one not to exceed. */
function bareComparator(unit: string): Comparator {
  return isLowerBetterUnit(unit) ? '<=' : '>=';
}

export function targetOfQuantity(numbers: TargetNumbers, frame: TargetFrame): Target {
  return {
    ...frame,
    form: formOf(numbers, frame.unit),
    comparator: numbers.comparator ?? bareComparator(frame.unit),
    value: numbers.low,
    upper: numbers.high,
    parts: [],
  };
}

/** Several targets in one: each part is judged by itself. */
export function compoundTarget(parts: readonly Target[], frame: TargetFrame): Target {
  return { ...frame, form: 'compound', comparator: null, value: null, upper: null, parts };
}
