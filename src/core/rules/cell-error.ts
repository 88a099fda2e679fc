import { columnLetters } from '../model/address';
import type { Appendix, AppendixColumn, ColumnRole, ItemCell } from '../model/appendix';
import { isCellError } from '../text/isCellError';
import { defineRule, type Report } from './rule';

/** Columns that a plan is read by. In the others a formula that waits for what is not yet filled in does no harm. */
const readRoles = ['ordinal', 'content', 'unit', 'target', 'baseline', 'previous', 'actual', 'lead', 'supporting', 'deadline', 'deliverable', 'percentDone'] as const satisfies readonly ColumnRole[];

/** From so many on it is the formula of the column, not that of a cell: said once, at the first. */
const leastOfColumn = 5;

/** A formula gives an error where words or a number are to be read: other rules say nothing of such a cell. */
export const cellError = defineRule({
  id: 'cell-error',
  severity: 'error',
  messageIds: ['one', 'many'],
  *check({ appendices }) {
    for (const appendix of appendices) {
      for (const role of readRoles) {
        const column = appendix.columns[role];
        if (column) yield* reportsOf(appendix, column, cellsWithError(appendix, role));
      }
    }
  },
});

/** What a row takes over from above is mended there. */
function cellsWithError({ items }: Appendix, role: ColumnRole): readonly ItemCell[] {
  return items.flatMap(({ cells: { [role]: cell } }) => (cell && cell.borrowed === null && isCellError(cell.text) ? [cell] : []));
}

function reportsOf({ sheet }: Appendix, { heading }: AppendixColumn, cells: readonly ItemCell[]): readonly (Report & { readonly messageId: 'one' | 'many' })[] {
  const reports = cells.map(({ row0, col0, text }) => ({ messageId: 'one' as const, at: { sheet, row0, col0 }, data: { text } }));
  const [first] = reports;
  if (!first || reports.length < leastOfColumn) return reports;
  return [{ messageId: 'many', at: first.at, data: { ...first.data, count: reports.length, column: columnLetters(first.at.col0), heading } }];
}
