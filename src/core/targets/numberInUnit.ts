import { withoutNoise } from '../numbers/formatNumber';
import { isPercentUnit } from './unitWords';

/** Whether a number format shows hundredths (`0%`), so that the cell holds 0.9 for ninety per cent. */
function showsPercent(numberFormat: string): boolean {
  return numberFormat.replace(/"[^"]*"?|\\./g, '').includes('%');
}

/** The number a cell means in the unit of its row: 0.62 under `0%` is 62 %. A percent format gives its unit to a row without one. */
export function numberInUnit(value: number, numberFormat: string, unit: string): { readonly number: number; readonly unit: string } {
  if (!showsPercent(numberFormat)) return { number: value, unit };
  return { number: withoutNoise(value * 100), unit: isPercentUnit(unit) ? unit : '%' };
}
