import type { AgencyMention } from '../model/agency';
import type { Appendix } from '../model/appendix';
import { agencyCells, type AgencyCell } from './agencyCells';

export interface MentionInCell extends AgencyCell {
  readonly mention: AgencyMention;
}

/** Every mention of an agency in the appendices, with its cell. */
export function appendixMentions(appendices: readonly Appendix[]): readonly MentionInCell[] {
  return appendices.flatMap((appendix) => agencyCells(appendix).flatMap((place) => place.mentions.map((mention) => ({ ...place, mention }))));
}
