import type { WorkbookEdit } from '../core/model/edit';

/** All that a check, or colouring, does to marks and memory; whatever else is done to sheets is fetched when it is needed. */
export type CheckEdit = Extract<WorkbookEdit, { kind: 'saveState' | 'markAreas' | 'removeMarks' | 'raiseMarks' }>;

const kinds: ReadonlySet<string> = new Set<CheckEdit['kind']>(['saveState', 'markAreas', 'removeMarks', 'raiseMarks']);

export function isCheckEdit(edit: WorkbookEdit): edit is CheckEdit {
  return kinds.has(edit.kind);
}
