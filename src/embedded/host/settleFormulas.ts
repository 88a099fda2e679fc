import { recalculate } from '../formulas/recalculate';
import type { Host } from './Host';

/** Calculates what depends on the cells written so far, so that what is read next is right. */
export function settleFormulas(host: Host): void {
  if (host.written.length === 0) return;
  const written = host.written.splice(0);
  host.change.cells.push(...written);
  recalculate(host.workbook, written);
}
