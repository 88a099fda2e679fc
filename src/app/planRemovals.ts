import type { MarkGroup, WorkbookEdit } from '../core/model/edit';
import { removeLegend } from '../core/progress/colours/legendEdits';
import { findLegend } from '../core/progress/colours/withoutLegend';
import { isLegendText } from './legendText';
import type { WorkbookReading } from './ports';
import { saveStateEdits } from './saveStateEdits';
import { isLaterState, readState } from './workbookState';

export interface Removals {
  readonly edits: readonly WorkbookEdit[];
  /** Sheets that have something to take away. */
  readonly sheets: readonly string[];
}

/**
 * Takes marks away from the sheets that carry them, and every legend, and forgets the colouring, unless a later version remembers it. Protected
 * sheets come last: Excel refuses them, and by then the others are done.
 */
export function planRemovals({ snapshot, state }: WorkbookReading, markedSheets: readonly string[], group?: MarkGroup): Removals {
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, legend: findLegend(sheet, isLegendText) })).filter(({ name, legend }) => legend.length > 0 || markedSheets.includes(name));
  const inOrder = [...sheets.filter(({ isProtected }) => !isProtected), ...sheets.filter(({ isProtected }) => isProtected)];
  const forgetting = isLaterState(state) ? [] : saveStateEdits(state, { ...readState(state), colouring: null });
  return {
    edits: [...forgetting, ...inOrder.flatMap(({ name, legend }) => [...(markedSheets.includes(name) ? [removal(name, group)] : []), ...removeLegend(name, legend)])],
    sheets: sheets.map(({ name }) => name),
  };
}

function removal(sheet: string, group: MarkGroup | undefined): WorkbookEdit {
  return { kind: 'removeMarks', sheet, ...(group ? { group } : {}) };
}
