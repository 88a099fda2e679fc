import { appendixMentions } from '../agencies/appendixMentions';
import { replaceMention } from '../agencies/replaceMention';
import { defineRule } from './rule';

/** A name one slip away from an official one, with no other name near it. */
export const agencyMisspelled = defineRule({
  id: 'agency-misspelled',
  severity: 'error',
  messageIds: ['message'],
  *check({ appendices }) {
    for (const { mention, cell, at } of appendixMentions(appendices, 'near')) {
      const [nearest] = mention.candidates;
      if (!nearest) continue;
      yield {
        messageId: 'message',
        at,
        subject: mention.text,
        data: { written: mention.text, suggested: nearest.name },
        fix: { kind: 'replace', expected: cell.text, replacement: replaceMention(cell.text, mention, nearest.name) },
      };
    }
  },
});
