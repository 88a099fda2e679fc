import type { AgencyMention } from '../model/agency';
import type { Appendix } from '../model/appendix';
import { oncePerAppendix } from '../model/oncePerAppendix';
import { agencyCells, type AgencyCell } from './agencyCells';

export interface MentionInCell extends AgencyCell {
  readonly mention: AgencyMention;
}

/** Every mention of an agency in the appendices, with its cell. */
export function appendixMentions(appendices: readonly Appendix[]): readonly MentionInCell[] {
  return appendices.flatMap(mentionsOf);
}

const mentionsOf = oncePerAppendix((appendix): readonly MentionInCell[] => {
  const found: MentionInCell[] = [];
  for (const place of agencyCells(appendix)) for (const mention of place.mentions) found.push({ ...place, mention });
  return found;
});
