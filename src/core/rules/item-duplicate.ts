import type { Section, Task } from '../model/appendix';
import { isCellError } from '../text/isCellError';
import { haveDifferentLeads } from './haveDifferentLeads';
import { itemPlace } from './itemPlace';
import { nearDuplicates } from './nearDuplicates';
import { defineRule } from './rule';

/** Within one table: the same task on a sheet of the year before, or returned by another unit, is no slip. */
export const itemDuplicate = defineRule({
  id: 'item-duplicate',
  severity: 'warning',
  messageIds: ['same-deadline', 'other-deadline', 'unnumbered-same-deadline', 'unnumbered-other-deadline'],
  *check({ appendices }) {
    for (const appendix of appendices) {
      if (appendix.kind !== 'tasks') continue;
      const { items } = appendix;
      const pairs = yield* nearDuplicates(items.map(({ content }) => content), (first, second) => mayBeTheSame(items[first], items[second]));
      const repeated = stepsOfEveryone(items, pairs);
      for (const [index, firstIndex] of pairs) {
        const [item, first] = [items[index], items[firstIndex]];
        if (!item || !first || repeated.has(firstIndex)) continue;
        const data = { otherOrdinal: first.ordinal, otherRow: first.row0 + 1, deadline: item.deadline.text, otherDeadline: first.deadline.text };
        const comparison = item.deadline.end === first.deadline.end && item.deadline.start === first.deadline.start ? 'same-deadline' : 'other-deadline';
        yield { messageId: first.ordinal.trim() === '' ? `unnumbered-${comparison}` : comparison, at: itemPlace(appendix, item), data };
      }
    }
  },
});

/** A task that stands in so many sections is a step of every unit or role, not a slip. */
const leastSections = 3;

/** The first of each task that comes back in section after section. */
function stepsOfEveryone(items: readonly Task[], pairs: Iterable<readonly [index: number, firstIndex: number]>): ReadonlySet<number> {
  const sections = new Map<number, Set<Section | null>>();
  for (const [index, firstIndex] of pairs) {
    const own = sections.get(firstIndex) ?? new Set([items[firstIndex]?.section ?? null]);
    sections.set(firstIndex, own.add(items[index]?.section ?? null));
  }
  return new Set([...sections].filter(([, { size }]) => size >= leastSections).map(([firstIndex]) => firstIndex));
}

/** The same step under two groups, or given to two agencies, is meant so. */
function mayBeTheSame(first: Task | undefined, second: Task | undefined): boolean {
  if (!first || !second || first.content.trim() === '' || isCellError(first.content)) return false;
  return first.group?.row0 === second.group?.row0 && !haveDifferentLeads(first.leads, second.leads);
}
