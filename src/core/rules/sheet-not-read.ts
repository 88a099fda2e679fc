import { defineRule } from './rule';

/** A chart sheet has no cells, so nothing is missed by not reading it. */
export const sheetNotRead = defineRule({
  id: 'sheet-not-read',
  severity: 'error',
  messageIds: ['too-large', 'refused'],
  *check({ snapshot }) {
    for (const { name, unread } of snapshot.sheets) {
      if (unread === null || unread === 'not-a-worksheet') continue;
      yield { messageId: unread, at: { sheet: name, row0: null, col0: null }, data: { sheet: name } };
    }
  },
});
