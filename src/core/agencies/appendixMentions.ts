import type { AgencyMatchKind, AgencyMention } from '../model/agency';
import type { Appendix } from '../model/appendix';
import { oncePerAppendix } from '../model/oncePerAppendix';
import { agencyCells, type AgencyCell } from './agencyCells';

export interface MentionInCell extends AgencyCell {
  readonly mention: AgencyMention;
}

/** Every mention that was matched in a certain way, with its cell. */
export function appendixMentions(appendices: readonly Appendix[], match: Exclude<AgencyMatchKind, 'exact'>): readonly MentionInCell[] {
  return appendices.flatMap((appendix) => mentionsOf(appendix).get(match) ?? []);
}

/** Most mentions of a large sheet are exact and nobody's business: they are passed over. */
const mentionsOf = oncePerAppendix((appendix): ReadonlyMap<AgencyMatchKind, readonly MentionInCell[]> => {
  const found = new Map<AgencyMatchKind, MentionInCell[]>();
  for (const place of agencyCells(appendix)) {
    for (const mention of place.mentions) {
      if (mention.match === 'exact') continue;
      const list = found.get(mention.match) ?? [];
      found.set(mention.match, list);
      list.push({ ...place, mention });
    }
  }
  return found;
});
