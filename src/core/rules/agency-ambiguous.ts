import { appendixMentions } from '../agencies/appendixMentions';
import { replaceMention } from '../agencies/replaceMention';
import { defineRule } from './rule';

/** A mistyped name that may mean one of several agencies, or one that must never be guessed: the user chooses. */
export const agencyAmbiguous = defineRule({
  id: 'agency-ambiguous',
  severity: 'warning',
  messageIds: ['message'],
  *check({ appendices }) {
    for (const { mention, cell, at } of appendixMentions(appendices)) {
      if (mention.match !== 'ambiguous') continue;
      const names = mention.candidates.map(({ name }) => name);
      yield {
        messageId: 'message',
        at,
        data: { written: mention.text, names: names.join('; ') },
        fix: { kind: 'choose', expected: cell.text, replacements: names.map((name) => replaceMention(cell.text, mention, name)) },
      };
    }
  },
});
