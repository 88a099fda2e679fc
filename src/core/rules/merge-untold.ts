import { columnLetters } from '../model/address';
import { defineRule } from './rule';

/** Blanks that were read like the cell above because Excel did not tell which cells are merged: once for each column, at the first. */
export const mergeUntold = defineRule({
  id: 'merge-untold',
  severity: 'information',
  messageIds: ['read-as-above'],
  *check({ appendices }) {
    for (const { sheet, items, columns } of appendices) {
      for (const { role, col0, heading } of Object.values(columns)) {
        const lent = items.filter(({ cells }) => cells[role]?.borrowed === 'untold');
        const [first] = lent;
        if (first) yield { messageId: 'read-as-above', at: { sheet, row0: first.row0, col0 }, data: { count: lent.length, column: columnLetters(col0), heading } };
      }
    }
  },
});
