import { defineRule } from './rule';

export const headerRepeated = defineRule({
  id: 'header-repeated',
  severity: 'information',
  messageIds: ['repeated'],
  *check({ appendices }) {
    for (const { sheet, passedRows, columns, firstHeaderRow0 } of appendices) {
      for (const { row0, reason } of passedRows) {
        if (reason !== 'repeated-header') continue;
        yield { messageId: 'repeated', at: { sheet, row0, col0: columns.content?.col0 ?? null }, data: { headerRow: firstHeaderRow0 + 1 } };
      }
    }
  },
});
