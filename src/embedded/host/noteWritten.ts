import type { SheetArea } from '../formulas/SheetArea';
import type { Host } from './Host';

/** Notes cells whose content was written: for the formulas that look at them, and for those who want to hear of it. */
export function noteWritten(cells: SheetArea, { written, change }: Host): void {
  written.push(cells);
  change.cells.push({ ...cells, changeType: 'RangeEdited' });
}
