import { appendixMentions } from '../agencies/appendixMentions';
import { replaceMention } from '../agencies/replaceMention';
import { directoryFit } from './directoryFit';
import { defineRule } from './rule';

/**
 * A name in no directory. Words that name nobody in particular ("các doanh nghiệp công nghệ số") are no names. Where the directory is not
 * that of the appendix at all, agency-directory says so once.
 */
export const agencyUnknown = defineRule({
  id: 'agency-unknown',
  severity: 'error',
  messageIds: ['message', 'nearest'],
  *check(context) {
    if (directoryFit(context).isForeign) return;
    for (const { mention, cell, at } of appendixMentions(context.appendices, 'unknown')) {
      if (mention.isGroup) continue;
      const names = mention.candidates.map(({ name }) => name);
      if (names.length === 0) {
        yield { messageId: 'message', at, subject: mention.text, data: { written: mention.text } };
        continue;
      }
      yield {
        messageId: 'nearest',
        at,
        subject: mention.text,
        data: { written: mention.text, names: names.join('; ') },
        fix: { kind: 'choose', expected: cell.text, replacements: names.map((name) => replaceMention(cell.text, mention, name)) },
      };
    }
  },
});
