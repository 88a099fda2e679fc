import { appendixMentions, type MentionInCell } from '../agencies/appendixMentions';
import { replaceBySuccessor } from '../agencies/replaceBySuccessor';
import { isoDate } from '../dates/calendar';
import type { Agency, AgencyMention } from '../model/agency';
import type { Appendix } from '../model/appendix';
import { foldText } from '../text/foldText';
import { directoryFit } from './directoryFit';
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
 * user's directory lets end before the cut-off date without naming a successor. A plan older than the change had the name right.
 */
export const agencyFormer = defineRule({
  id: 'agency-former',
  severity: 'error',
  messageIds: ['sinceDay', 'sinceMonth', 'sinceYear', 'undated', 'abolished', 'ended'],
  *check(context) {
    const { appendices, directory, asOf } = context;
    const { isForeign } = directoryFit(context);
    const isOfThisPlace = placeTest(context.placeSuffixes);
    const agencies = new Map(directory.map((agency) => [agency.id, agency]));
    for (const { appendix, mention, mentions, cell, at } of appendices.flatMap(formerMentions)) {
      const agency = agencies.get(mention.agencyId ?? '');
      if (isOlderThan(appendix, mention.formerSince ?? '') || (isForeign && isOfThisPlace(agency))) continue;
      const data = { written: mention.text, successor: mention.officialName };
      const fix = { kind: 'replace', expected: cell.text, replacement: replaceBySuccessor(cell.text, mentions, mention) } as const;
      const since = mention.formerSince ?? '';
      const dating = datings.find(({ form }) => form.test(since));
      const sinceWritten = dating ? since.replace(dating.form, dating.written) : '';
      const subject = mention.text;
      if (agency?.validTo !== undefined && agency.validTo < asOf) yield { messageId: 'ended', at, subject, data: { written: mention.text, since: sinceWritten } };
      else if (isOneOfMany(mention, agency)) yield { messageId: 'abolished', at, subject, data: { ...data, since: sinceWritten } };
      else if (dating) yield { messageId: dating.messageId, at, subject, data: { ...data, since: sinceWritten }, fix };
      else yield { messageId: 'undated', at, subject, data, fix };
    }
  },
});

function formerMentions(appendix: Appendix): readonly (MentionInCell & { readonly appendix: Appendix })[] {
  return appendixMentions([appendix], 'former').map((found) => ({ ...found, appendix }));
}

/** By the day the plan was issued, else the end of its last year. Compared as text: a change "2025" counts from its first day. */
function isOlderThan({ plan }: Appendix, since: string): boolean {
  const lastYear = plan?.lastYear ?? null;
  const day = plan?.issuedOn ?? (lastYear === null ? null : isoDate(lastYear, 12, 31));
  return since !== '' && day !== null && day < since;
}

const communes: ReadonlySet<string> = new Set(['xa', 'phuong']);

/** Whoever took over here did not where "Cục Thống kê" or a ward of the same name is another one. */
function placeTest(placeSuffixes: readonly string[]): (successor: Agency | undefined) => boolean {
  const place = new RegExp(`(?:^| )(?:${placeSuffixes.map(foldText).join('|')})(?: |$)`);
  return (successor) => successor !== undefined && successor.memberKinds.length === 0 && (communes.has(successor.kind) || place.test(foldText(successor.name)));
}

function isOneOfMany({ isGroup, text }: AgencyMention, successor: Agency | undefined): boolean {
  return isGroup && !successor?.formerNames.some(({ name }) => foldText(name) === foldText(text));
}
