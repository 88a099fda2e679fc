import type { ChangedCell, FixOutcome } from '../core/model/review';
import { placesOfChanges, planUndo } from '../core/review/planUndo';
import { changeCells } from './changeCells';
import type { Pace } from './pace';
import type { WorkbookPort } from './ports';

/**
 * Puts cells back as they were: content, type and number format. A cell that was touched since our correction keeps what was put there.
 * In `changed` of the outcome `before` is what the correction had left. At most three requests.
 * @throws WorkbookFailure; `stopped` before any cell was changed
 */
export function undoFixes(port: WorkbookPort, changed: readonly ChangedCell[], pace: Pace | null = null): Promise<FixOutcome> {
  return changeCells(port, placesOfChanges(changed), (standings) => planUndo(changed, standings), pace);
}
