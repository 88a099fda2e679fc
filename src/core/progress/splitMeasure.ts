import type { Measure } from '../model/target';
import { parseVietnameseNumber } from '../numbers/parseNumber';

/**
 * The values of a compound target's parts, in their order: "95; 28; 66; 3", or a line each. A single number belongs to the first part alone;
 * where the count does not fit nothing is guessed.
 */
export function splitMeasure(measure: Measure | null, count: number): readonly (Measure | null)[] {
  if (measure === null) return [];
  const pieces = measure.text.split(/[;\n]/).map((piece) => piece.trim()).filter((piece) => piece !== '');
  if (pieces.length !== count) return measure.value === null ? [] : [measure];
  return pieces.map((text) => ({ text, value: firstNumber(text) }));
}

function firstNumber(text: string): number | null {
  const [written = ''] = /-?\d+(?:[.,]\d+)*/.exec(text) ?? [];
  return parseVietnameseNumber(written);
}
