import type { Appendix, Item } from '../model/appendix';
import { isUnfilled } from './isUnfilled';
import { itemPlace } from './itemPlace';
import { pointsUnder } from './pointsUnder';
import { defineRule } from './rule';

/**
 * An item without a lead, in a table that has a column for it. Section and group rows are no items, and what is only a point of the row
 * above ("- Trong đó: …") is led as that row is. A column that nobody has filled in yet is one finding.
 */
export const leadMissing = defineRule({
  id: 'lead-missing',
  severity: 'error',
  messageIds: ['message', 'unnumbered', 'all'],
  *check({ appendices }) {
    for (const appendix of appendices) {
      const missing = withoutLead(appendix);
      const [first] = missing;
      if (first && isUnfilled(appendix, 'lead', missing)) {
        yield { messageId: 'all', at: itemPlace(appendix, first, 'lead'), data: { count: missing.length } };
        continue;
      }
      for (const item of missing) {
        const ordinal = item.ordinal.trim();
        yield { messageId: ordinal === '' ? 'unnumbered' : 'message', at: itemPlace(appendix, item, 'lead'), data: { ordinal } };
      }
    }
  },
});

function withoutLead(appendix: Appendix): readonly Item[] {
  const parents = pointsUnder(appendix);
  return appendix.items.filter((item) => isWithoutLead(item) && isWithoutLead(parents.get(item) ?? item));
}

function isWithoutLead({ leads, cells: { lead } }: Item): boolean {
  return lead !== undefined && leads.length === 0 && lead.text.trim() === '';
}
