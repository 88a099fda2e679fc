import type { ChangedCell, FixOutcome } from '../core/model/review';
import { placesOfChanges, planUndo } from '../core/review/planUndo';
import { changeCells } from './changeCells';
import type { WorkbookPort } from './ports';

/**
 * Puts cells back as they were: content, type and number format. A cell that was touched since our correction keeps what was put there.
 * In `changed` of the outcome `before` is what the correction had left. At most three requests.
 * @throws WorkbookFailure
 */
export function undoFixes(port: WorkbookPort, changed: readonly ChangedCell[]): Promise<FixOutcome> {
  return changeCells(port, placesOfChanges(changed), (standings) => planUndo(changed, standings));
}
