import { eachItem } from './eachItem';
import { itemPlace } from './itemPlace';
import { defineRule } from './rule';

/** An empty cell is no slip where it takes the time from above, or for an indicator its section or target gives it. */
export const deadlineMissing = defineRule({
  id: 'deadline-missing',
  severity: 'error',
  messageIds: ['missing'],
  *check(context) {
    for (const { appendix, item } of eachItem(context)) {
      if (!item.cells.deadline || item.deadline?.kind !== 'blank') continue;
      if (item.kind === 'indicator' && item.target.horizon !== null) continue;
      yield { messageId: 'missing', at: itemPlace(appendix, item, 'deadline') };
    }
  },
});
