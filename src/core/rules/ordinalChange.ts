import type { ItemCell } from '../model/appendix';
import type { CellChange } from '../model/finding';

/**
 * A new ordinal for a cell. In a cell that holds a number it stays one where the number says the same; 7.10 is no number, and becomes text
 * written with a full stop.
 */
export function ordinalChange(sheet: string, { row0, col0, value, text }: ItemCell, ordinal: string): CellChange {
  const change = { at: { sheet, row0, col0 }, expected: text };
  if (typeof value !== 'number') return { ...change, replacement: ordinal };
  const plain = ordinal.replace(',', '.');
  return plain === String(Number(plain)) ? { ...change, replacement: ordinal, number: Number(plain) } : { ...change, replacement: plain };
}
