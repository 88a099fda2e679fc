import { appendixMentions } from '../agencies/appendixMentions';
import { replaceMention } from '../agencies/replaceMention';
import { directoryFit } from './directoryFit';
import { defineRule } from './rule';

/**
 * An abbreviation or variant of the official name. A group without members in the directory ("các cơ quan, đơn vị liên quan")
 * is a description: it has no official wording to depart from. The offices of another place are not called as those of the directory.
 */
export const agencyAlias = defineRule({
  id: 'agency-alias',
  severity: 'information',
  messageIds: ['message'],
  *check(context) {
    if (directoryFit(context).isForeign) return;
    const { appendices, directory } = context;
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
