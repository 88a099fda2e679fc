import { applyLate, beginsAt } from './applyLate';
import type { Pace } from './pace';
import { planRemovals } from './planRemovals';
import type { WorkbookPort } from './ports';

export interface RemoveMarksResult {
  /** Sheets from which marks were taken. */
  readonly clearedSheets: readonly string[];
}

/**
 * Takes away every mark of ours, and the legends; the user's own formatting was never touched. At most three requests (and one for each further 5 MB).
 * @throws WorkbookFailure `sheet-protected` where there are some on a protected sheet; the others are gone by then
 */
export function removeMarks(port: WorkbookPort, pace: Pace | null = null): Promise<RemoveMarksResult> {
  return port.run(async (session) => {
    const begunAt = beginsAt(pace);
    const reading = await session.read();
    const { edits, sheets } = planRemovals(reading, reading.markedSheets);
    if (edits.length > 0) await applyLate(session, edits, { state: reading.state, begunAt }, pace);
    return { clearedSheets: sheets };
  });
}
