import type { ChosenFix, FixOutcome } from '../core/model/review';
import { placesOfFixes, planFixes } from '../core/review/planFixes';
import { changeCells } from './changeCells';
import type { Pace } from './pace';
import type { WorkbookPort } from './ports';

/**
 * Makes corrections in cells that still hold what was checked; the others are named with what they hold now. At most three requests.
 * @throws WorkbookFailure; `stopped` before any cell was changed
 */
export function applyFixes(port: WorkbookPort, fixes: readonly ChosenFix[], pace: Pace | null = null): Promise<FixOutcome> {
  return changeCells(port, placesOfFixes(fixes), (standings) => planFixes(fixes, standings), pace);
}
