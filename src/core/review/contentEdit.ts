import type { WorkbookEdit } from '../model/edit';
import type { ChangedCell } from '../model/review';

/** The edit that makes of a cell what it is to be. A number format that stays is not written: Excel on the web does not always take back the one it told. */
export function contentEdit({ at, before, after }: ChangedCell): WorkbookEdit {
  return { kind: 'restoreCell', ...at, content: after, hasFormat: before.numberFormat === after.numberFormat };
}
