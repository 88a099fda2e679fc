import type { WorkbookEdit } from '../core/model/edit';
import { toStore, type WorkbookState } from './workbookState';

/** Stores a state where it differs from what is stored. */
export function saveStateEdits(stored: string | null, state: WorkbookState): readonly WorkbookEdit[] {
  const next = toStore(state);
  return next === stored ? [] : [{ kind: 'saveState', state: next }];
}
