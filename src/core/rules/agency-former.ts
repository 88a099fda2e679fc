import { appendixMentions } from '../agencies/appendixMentions';
import { replaceMention } from '../agencies/replaceMention';
import { defineRule } from './rule';

/** How exactly the date is known, by the length of its text, and its parts in the order Vietnamese writes them. */
const datings = [
  { messageId: 'sinceDay', form: /^(\d{4})-(\d{2})-(\d{2})$/, written: '$3/$2/$1' },
  { messageId: 'sinceMonth', form: /^(\d{4})-(\d{2})$/, written: '$2/$1' },
  { messageId: 'sinceYear', form: /^(\d{4})$/, written: '$1' },
] as const;

/** An agency that was merged or renamed, with since when, and who took over. */
export const agencyFormer = defineRule({
  id: 'agency-former',
  severity: 'error',
  messageIds: ['sinceDay', 'sinceMonth', 'sinceYear', 'undated'],
  *check({ appendices }) {
    for (const { mention, cell, at } of appendixMentions(appendices)) {
      if (mention.match !== 'former') continue;
      const data = { written: mention.text, successor: mention.officialName };
      const fix = { kind: 'replace', expected: cell.text, replacement: replaceMention(cell.text, mention, mention.officialName) } as const;
      const since = mention.formerSince ?? '';
      const dating = datings.find(({ form }) => form.test(since));
      yield dating
        ? { messageId: dating.messageId, at, data: { ...data, since: since.replace(dating.form, dating.written) }, fix }
        : { messageId: 'undated', at, data, fix };
    }
  },
});
