import { defineRule } from './rule';

/** An item without a lead, in a table that has a column for it. Section and group rows are no items. */
export const leadMissing = defineRule({
  id: 'lead-missing',
  severity: 'error',
  messageIds: ['message'],
  *check({ appendices }) {
    for (const { sheet, items } of appendices) {
      for (const { ordinal, leads, cells: { lead } } of items) {
        if (!lead || leads.length > 0 || lead.text.trim() !== '') continue;
        yield { messageId: 'message', at: { sheet, row0: lead.row0, col0: lead.col0 }, data: { ordinal } };
      }
    }
  },
});
