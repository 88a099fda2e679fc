import { defineRule } from './rule';

export const headerRepeated = defineRule({
  id: 'header-repeated',
  severity: 'information',
  messageIds: ['repeated'],
  *check({ appendices }) {
    for (const { sheet, passedRows, columns, firstHeaderRow0 } of appendices) {
      const repeated = new Set(passedRows.flatMap(({ row0, reason }) => (reason === 'repeated-header' ? [row0] : [])));
      for (const row0 of repeated) {
        // A heading of two rows is one heading.
        if (repeated.has(row0 - 1)) continue;
        yield { messageId: 'repeated', at: { sheet, row0, col0: columns.content?.col0 ?? null }, data: { headerRow: firstHeaderRow0 + 1 } };
      }
    }
  },
});
