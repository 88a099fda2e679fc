import type { Task } from '../model/appendix';
import { haveDifferentLeads } from './haveDifferentLeads';
import { itemPlace } from './itemPlace';
import { nearDuplicates } from './nearDuplicates';
import { defineRule } from './rule';

/** Within one table: the same task on a sheet of the year before, or returned by another unit, is no slip. */
export const itemDuplicate = defineRule({
  id: 'item-duplicate',
  severity: 'warning',
  messageIds: ['same-deadline', 'other-deadline'],
  *check({ appendices }) {
    for (const appendix of appendices) {
      if (appendix.kind !== 'tasks') continue;
      const { items } = appendix;
      const pairs = yield* nearDuplicates(items.map(({ content }) => content), (first, second) => mayBeTheSame(items[first], items[second]));
      for (const [index, firstIndex] of pairs) {
        const [item, first] = [items[index], items[firstIndex]];
        if (!item || !first) continue;
        const data = { otherOrdinal: first.ordinal, otherRow: first.row0 + 1, deadline: item.deadline.text, otherDeadline: first.deadline.text };
        yield { messageId: item.deadline.end === first.deadline.end && item.deadline.start === first.deadline.start ? 'same-deadline' : 'other-deadline', at: itemPlace(appendix, item), data };
      }
    }
  },
});

/** The same step under two groups, or given to two agencies, is meant so. */
function mayBeTheSame(first: Task | undefined, second: Task | undefined): boolean {
  if (!first || !second || first.content.trim() === '') return false;
  return first.group?.row0 === second.group?.row0 && !haveDifferentLeads(first.leads, second.leads);
}
