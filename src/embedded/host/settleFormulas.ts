import { recalculate } from '../formulas/recalculate';
import type { Host } from './Host';

/** Calculates what depends on the cells written so far, so that what is read next is right. */
export function settleFormulas({ workbook, written, rewritten }: Host): void {
  if (written.length === 0 && rewritten.size === 0) return;
  recalculate(workbook, written.splice(0), rewritten);
  rewritten.clear();
}
