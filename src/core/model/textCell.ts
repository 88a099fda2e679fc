import type { CellInput } from './edit';

/** A cell with words in it; without words it is empty. */
export function textCell(text: string): CellInput {
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}
