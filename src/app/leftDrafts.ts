import type { WorkbookEdit } from '../core/model/edit';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/model/sheetSnapshot';
import type { WorkbookReading } from './ports';
import { beginsAsReport, holdsFindingList } from './reportSheets';
import type { WorkbookState } from './workbookState';

export interface LeftDrafts {
  /** Take them away. */
  readonly edits: readonly WorkbookEdit[];
  /** Names of drafts that cannot be taken away now. */
  readonly kept: readonly string[];
  /** The workbook without those that are taken away. */
  readonly others: WorkbookSnapshot;
}

/**
 * Reports and lists of findings that were begun and cut short by a failure. Only a sheet is taken away that we remember as a draft, that is hidden
 * still, and that begins as our reports or lists do or holds nothing: one that the user has brought to light is his.
 */
export function leftDrafts({ snapshot, isStructureProtected }: WorkbookReading, { drafts }: WorkbookState): LeftDrafts {
  const remembered = new Set(drafts);
  const left = snapshot.sheets.filter((sheet) => remembered.has(sheet.name) && isDraft(sheet));
  if (isStructureProtected) return { edits: [], kept: left.map(({ name }) => name), others: snapshot };
  const edits = left.map(({ name }): WorkbookEdit => ({ kind: 'deleteSheet', sheet: name }));
  return { edits, kept: [], others: { sheets: snapshot.sheets.filter((sheet) => !left.includes(sheet)) } };
}

function isDraft(sheet: SheetSnapshot): boolean {
  return sheet.visibility === 'hidden' && sheet.unread === null && (sheet.values.length === 0 || beginsAsReport(sheet) || holdsFindingList(sheet));
}
