import type { AgencyMention } from '../model/agency';
import { defineRule } from './rule';

/**
 * One agency on both sides of an item. A group on both ("Các sở, ban, ngành" with "Các sở, ban, ngành liên quan") says that each leads
 * in its own field and the others help. A lead beside the group it belongs to ("Sở Tài chính" with "Sở, ban, ngành")
 * is left alone: that is how plans say "all the others", in four rows out of five. So is a lead named among those who support a whole
 * group or several rows at once.
 */
export const leadAlsoSupporting = defineRule({
  id: 'lead-also-supporting',
  severity: 'warning',
  messageIds: ['message'],
  *check({ appendices }) {
    for (const { sheet, items } of appendices) {
      for (const { leads, supporting, cells } of items) {
        const cell = cells.supporting;
        if (!cell || cell.row0 !== cells.lead?.row0) continue;
        const shared = supporting.filter(({ agencyId }) => agencyId !== null && leads.some((lead) => !lead.isGroup && lead.agencyId === agencyId));
        for (const { officialName, text } of shared.filter(isFirstOfItsAgency)) {
          yield { messageId: 'message', at: { sheet, row0: cell.row0, col0: cell.col0 }, subject: text, data: { agency: officialName } };
        }
      }
    }
  },
});

function isFirstOfItsAgency({ agencyId }: AgencyMention, index: number, all: readonly AgencyMention[]): boolean {
  return all.findIndex((other) => other.agencyId === agencyId) === index;
}
