import { findingListWordsOf } from '../../src/app/findingListWordsOf';
import type { FindingListWords } from '../../src/core/listing/FindingListWords';
import type { CellValue } from '../../src/core/model/cell';
import type { WorkbookEdit } from '../../src/core/model/edit';
import type { SheetSnapshot } from '../../src/core/model/sheetSnapshot';
import { sheetOf } from './sheetBuilder';

/** The words of the list, with sentences made of what the finding is about. */
export const listWords: FindingListWords = { ...findingListWordsOf(), problem: ({ messageId, subject, fix }) => ({ text: `${messageId}: ${subject}`, suggestion: fix?.kind === 'replace' ? fix.replacement : '' }) };

/** What will be read from a sheet on which these cells were written; a note may be put beside any row. */
export function writtenSheet(edits: readonly WorkbookEdit[], overrides: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const rows: CellValue[][] = [];
  for (const edit of edits) {
    if (edit.kind !== 'writeCells') continue;
    edit.cells.forEach((cells, index) => {
      rows[edit.row0 + index] = cells.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.number : ''));
    });
  }
  return sheetOf(rows, { name: 'Kết quả kiểm tra', ...overrides });
}
