import { planRemovals } from './planRemovals';
import type { WorkbookPort } from './ports';
import { saveStateEdits } from './saveStateEdits';
import { isLaterState, readState } from './workbookState';

export interface RemoveMarksResult {
  /** Sheets from which marks were taken. */
  readonly clearedSheets: readonly string[];
}

/**
 * Takes away every mark of ours, and the legends; the user's own formatting was never touched. At most three requests (and one for each further 5 MB).
 * @throws WorkbookFailure `sheet-protected` where there are some on a protected sheet; the others are gone by then
 */
export function removeMarks(port: WorkbookPort): Promise<RemoveMarksResult> {
  return port.run(async (session) => {
    const reading = await session.read();
    const removals = planRemovals(reading, reading.markedSheets);
    const saving = isLaterState(reading.state) ? [] : saveStateEdits(reading.state, { ...readState(reading.state), colouring: null });
    const edits = [...saving, ...removals.edits];
    if (edits.length > 0) await session.apply(edits);
    return { clearedSheets: removals.sheets };
  });
}
