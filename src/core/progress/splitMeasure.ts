import type { Measure } from '../model/target';
import { parseVietnameseNumber } from '../numbers/parseNumber';

/**
 * The values of a compound target's parts, in their order: "95; 28; 66; 3", a line each, or a sentence that counts as many things as there
 * are parts ("62 doanh nghiệp, trong đó 12 startup"). A single number belongs to the first part alone; where the count does not fit nothing is guessed.
 */
export function splitMeasure(measure: Measure | null, count: number): readonly (Measure | null)[] {
  if (measure === null) return [];
  const listed = measure.text.split(/[;\n]/).map((piece) => piece.trim()).filter((piece) => piece !== '');
  const pieces = listed.length === count ? listed : countedThings(measure.text);
  if (pieces.length !== count) return measure.value === null ? [] : [measure];
  return pieces.map((text) => ({ text, value: firstNumber(text) }));
}

const numbers = /\d+(?:[.,]\d+)*(?<thing> \p{L})?/gu;

/** The amounts of a sentence; none where one of its numbers is a share, a year or a date, which belongs to no part. */
function countedThings(text: string): readonly string[] {
  const found = [...text.normalize('NFC').matchAll(numbers)];
  return found.every(({ groups }) => groups?.['thing'] !== undefined) ? found.map(([amount]) => amount) : [];
}

function firstNumber(text: string): number | null {
  const [written = ''] = /-?\d+(?:[.,]\d+)*/.exec(text) ?? [];
  return parseVietnameseNumber(written);
}
