import type { WorkbookEdit } from '../core/model/edit';
import { emptyState, writeState, type WorkbookState } from './workbookState';

/** Stores a state where it differs from what is stored; one in which nothing is remembered leaves no trace. */
export function saveStateEdits(stored: string | null, state: WorkbookState): readonly WorkbookEdit[] {
  const written = writeState(state);
  const toStore = written === writeState(emptyState) ? null : written;
  return toStore === stored ? [] : [{ kind: 'saveState', state: toStore }];
}
