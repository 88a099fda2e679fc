import { appendixMentions } from '../agencies/appendixMentions';
import { replaceMention } from '../agencies/replaceMention';
import { directoryFit, isOnlyAlike } from './directoryFit';
import { defineRule } from './rule';

/**
 * A mistyped name that may mean one of several agencies, or one that must never be guessed: the user chooses. In an appendix of other
 * offices than the directory's, a name that merely resembles one of it is no slip.
 */
export const agencyAmbiguous = defineRule({
  id: 'agency-ambiguous',
  severity: 'warning',
  messageIds: ['message'],
  *check(context) {
    const { isForeign } = directoryFit(context);
    for (const { mention, cell, at } of appendixMentions(context.appendices, 'ambiguous')) {
      if (isForeign && isOnlyAlike(mention)) continue;
      const names = mention.candidates.map(({ name }) => name);
      yield {
        messageId: 'message',
        at,
        subject: mention.text,
        data: { written: mention.text, names: names.join('; ') },
        fix: { kind: 'choose', expected: cell.text, replacements: names.map((name) => replaceMention(cell.text, mention, name)) },
      };
    }
  },
});
