import { appendixMentions } from '../agencies/appendixMentions';
import { replaceBySuccessor } from '../agencies/replaceBySuccessor';
import type { Agency, AgencyMention } from '../model/agency';
import { foldText } from '../text/foldText';
import { defineRule } from './rule';

/** How exactly the date is known, by the length of its text, and its parts in the order Vietnamese writes them. */
const datings = [
  { messageId: 'sinceDay', form: /^(\d{4})-(\d{2})-(\d{2})$/, written: '$3/$2/$1' },
  { messageId: 'sinceMonth', form: /^(\d{4})-(\d{2})$/, written: '$2/$1' },
  { messageId: 'sinceYear', form: /^(\d{4})$/, written: '$1' },
] as const;

/**
 * An agency that was merged or renamed, with since when, and who took over. One office of an abolished level ("UBND quận Ô Môn") has no
 * single successor: a group in its place would say more than its author meant, so nothing is offered; nor is it for an agency that the
 * user's directory lets end before the cut-off date without naming a successor.
 */
export const agencyFormer = defineRule({
  id: 'agency-former',
  severity: 'error',
  messageIds: ['sinceDay', 'sinceMonth', 'sinceYear', 'undated', 'abolished', 'ended'],
  *check({ appendices, directory, asOf }) {
    const agencies = new Map(directory.map((agency) => [agency.id, agency]));
    for (const { mention, mentions, cell, at } of appendixMentions(appendices, 'former')) {
      const data = { written: mention.text, successor: mention.officialName };
      const fix = { kind: 'replace', expected: cell.text, replacement: replaceBySuccessor(cell.text, mentions, mention) } as const;
      const since = mention.formerSince ?? '';
      const dating = datings.find(({ form }) => form.test(since));
      const sinceWritten = dating ? since.replace(dating.form, dating.written) : '';
      const agency = agencies.get(mention.agencyId ?? '');
      const subject = mention.text;
      if (agency?.validTo !== undefined && agency.validTo < asOf) yield { messageId: 'ended', at, subject, data: { written: mention.text, since: sinceWritten } };
      else if (isOneOfMany(mention, agency)) yield { messageId: 'abolished', at, subject, data: { ...data, since: sinceWritten } };
      else if (dating) yield { messageId: dating.messageId, at, subject, data: { ...data, since: sinceWritten }, fix };
      else yield { messageId: 'undated', at, subject, data, fix };
    }
  },
});

function isOneOfMany({ isGroup, text }: AgencyMention, successor: Agency | undefined): boolean {
  return isGroup && !successor?.formerNames.some(({ name }) => foldText(name) === foldText(text));
}
