import { appendixMentions } from '../agencies/appendixMentions';
import { replaceMention } from '../agencies/replaceMention';
import { defineRule } from './rule';

/**
 * An abbreviation or variant of the official name. A group without members in the directory ("các cơ quan, đơn vị liên quan")
 * is a description: it has no official wording to depart from.
 */
export const agencyAlias = defineRule({
  id: 'agency-alias',
  severity: 'information',
  messageIds: ['message'],
  *check({ appendices, directory }) {
    const withoutMembers = new Set(directory.filter(({ memberKinds }) => memberKinds.length === 0).map(({ id }) => id));
    for (const { mention, cell, at } of appendixMentions(appendices, 'alias')) {
      if (mention.isGroup && withoutMembers.has(mention.agencyId ?? '')) continue;
      yield {
        messageId: 'message',
        at,
        subject: mention.text,
        data: { written: mention.text, official: mention.officialName },
        fix: { kind: 'replace', expected: cell.text, replacement: replaceMention(cell.text, mention, mention.officialName) },
      };
    }
  },
});
