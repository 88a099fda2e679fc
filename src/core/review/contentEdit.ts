import type { CellContent, CellInput, WorkbookEdit } from '../model/edit';
import type { ChangedCell } from '../model/review';

/**
 * The edit that makes of a cell what it is to be. The number format is not written where it stays: Excel on the web does not always take
 * back the format it told. In a cell formatted as text, words are written as they are, elsewhere guarded against being read as a date or a number.
 */
export function contentEdit({ at: { sheet, row0, col0 }, before, after }: ChangedCell): WorkbookEdit {
  const input = before.numberFormat === after.numberFormat && after.numberFormat !== '@' ? inputOf(after) : null;
  if (input === null) return { kind: 'restoreCell', sheet, row0, col0, content: after };
  return { kind: 'writeCells', sheet, row0, col0, cells: [[input]] };
}

function inputOf({ value, formula }: CellContent): CellInput | null {
  if (formula !== null) return { kind: 'formula', formula };
  if (value === '') return { kind: 'empty' };
  if (typeof value === 'string') return { kind: 'text', text: value };
  return typeof value === 'number' ? { kind: 'number', number: value } : null;
}
