import type { Item } from '../model/appendix';
import { isUnfilled } from './isUnfilled';
import { itemPlace } from './itemPlace';
import { defineRule } from './rule';

/**
 * An empty cell is no slip where it takes the time from above, or for an indicator its section or target gives it. A column that nobody
 * has filled in yet is one finding.
 */
export const deadlineMissing = defineRule({
  id: 'deadline-missing',
  severity: 'error',
  messageIds: ['missing', 'all'],
  *check({ appendices }) {
    for (const appendix of appendices) {
      const missing = appendix.items.filter(isWithoutDeadline);
      const [first] = missing;
      if (first && isUnfilled(appendix, 'deadline', missing)) {
        yield { messageId: 'all', at: itemPlace(appendix, first, 'deadline'), data: { count: missing.length } };
        continue;
      }
      for (const item of missing) yield { messageId: 'missing', at: itemPlace(appendix, item, 'deadline') };
    }
  },
});

function isWithoutDeadline(item: Item): boolean {
  return item.cells.deadline !== undefined && item.deadline?.kind === 'blank' && !(item.kind === 'indicator' && item.target.horizon !== null);
}
