import { columnLetters } from '../model/address';
import { defineRule } from './rule';

export const columnUnrecognised = defineRule({
  id: 'column-unrecognised',
  severity: 'warning',
  messageIds: ['unrecognised'],
  *check({ appendices }) {
    for (const { sheet, unrecognisedColumns, lastHeaderRow0, isConfirmed } of appendices) {
      // Whoever has confirmed the columns has seen which of them play no part.
      if (isConfirmed) continue;
      for (const { col0, heading } of unrecognisedColumns) {
        if (heading.trim() === '') continue;
        yield { messageId: 'unrecognised', at: { sheet, row0: lastHeaderRow0, col0 }, data: { heading, column: columnLetters(col0) } };
      }
    }
  },
});
