import type { WorkbookEdit } from '../core/model/edit';
import type { LeftDrafts } from './leftDrafts';
import { writeState, type WorkbookState } from './workbookState';

/** A sheet of ours that is to be written anew. */
export interface NewSheet {
  readonly sheet: string;
  /** All that is written on it, the sheet itself not yet added. */
  readonly edits: readonly WorkbookEdit[];
  /** What the workbook is to remember once it stands. */
  readonly next: WorkbookState;
}

/**
 * Edits that make a sheet of ours. Its tab is hidden, and it is remembered as a draft, until all of it stands there: what a failure leaves is
 * taken away by the next run, and the user never sees half a sheet.
 */
export function asDraft({ sheet, edits, next }: NewSheet, state: WorkbookState, drafts: LeftDrafts): readonly WorkbookEdit[] {
  return [
    { kind: 'saveState', state: writeState({ ...state, drafts: [...new Set([...state.drafts, sheet])] }) },
    ...drafts.edits,
    { kind: 'addSheet', sheet },
    { kind: 'showTab', sheet, isVisible: false },
    ...edits,
    { kind: 'showTab', sheet, isVisible: true },
    { kind: 'saveState', state: writeState(next) },
  ];
}
