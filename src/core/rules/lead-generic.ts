import { agencyCells } from '../agencies/agencyCells';
import { defineRule } from './rule';

/** The lead is a group and nothing but groups: no agency can be held to the item. */
export const leadGeneric = defineRule({
  id: 'lead-generic',
  severity: 'information',
  messageIds: ['message'],
  *check({ appendices }) {
    for (const { side, at, mentions } of appendices.flatMap(agencyCells)) {
      if (side !== 'lead' || mentions.length === 0 || mentions.some(({ isGroup }) => !isGroup)) continue;
      const written = mentions.map(({ text }) => text).join('; ');
      yield { messageId: 'message', at, subject: written, data: { written } };
    }
  },
});
