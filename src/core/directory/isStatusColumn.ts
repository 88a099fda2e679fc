import type { Appendix } from '../model/appendix';
import { foldText } from '../text/foldText';

export interface StatusWords {
  /** Words for the state of a task. */
  readonly statuses: readonly string[];
  /** Headings of columns that hold such a word. */
  readonly headings: readonly string[];
}

/** Longer texts tell how things stand; a list of words would be in their way. */
const longestStatus = 40;
/** So many of the filled cells must hold such a word where the heading does not say it. */
const leastShare = 0.5;
const fewestWords = 2;

/**
 * Whether the column for the state of things holds one word of a list ("Tình trạng", "Trạng thái") rather than sentences
 * ("Tình hình thực hiện"): so says its heading, if no cell is a sentence; else its cells, if none is a sentence and half of them are such words.
 */
export function isStatusColumn({ items }: Appendix, heading: string, { statuses, headings }: StatusWords): boolean {
  const filled = items.map(({ cells }) => cells.statusNote?.text.trim() ?? '').filter((text) => text !== '');
  if (filled.some((text) => text.length > longestStatus)) return false;
  const key = ` ${foldText(heading)} `;
  if (headings.some((words) => key.includes(` ${foldText(words)} `))) return true;
  const known = new Set(statuses.map(foldText));
  const count = filled.filter((text) => known.has(foldText(text))).length;
  return count >= fewestWords && count >= filled.length * leastShare;
}
