import type { Task, TaskAppendix } from '../model/appendix';
import type { DeadlineKind } from '../model/deadline';
import { foldText } from '../text/foldText';
import { defineRule } from './rule';

/** Deadlines by which one can say on a given day whether the task is late. */
const clearDeadlines: ReadonlySet<DeadlineKind> = new Set(['date', 'month', 'quarter', 'year', 'range', 'annual', 'half-yearly', 'quarterly', 'monthly']);
const authorityHeading = /\b(tham quyen|cap phe duyet|cap quyet dinh|cap trinh|cap ban hanh)\b/;

/** The six things that an assignment must make clear, "6 rõ": how each is read from a row. Authority has no column in any form seen. */
const clearances: Readonly<Record<'person' | 'work' | 'time' | 'duty' | 'product', (task: Task) => boolean>> = {
  person: ({ leads }) => leads.length === 1 && leads.every(({ isGroup }) => !isGroup),
  work: ({ content }) => content.trim() !== '',
  time: ({ deadline }) => clearDeadlines.has(deadline.kind),
  duty: ({ leads, supporting }) => leads.length > 0 && supporting.length > 0,
  product: ({ deliverable }) => deliverable.trim() !== '',
};

export const sixClear = defineRule({
  id: 'six-clear',
  severity: 'information',
  messageIds: ['shares'],
  *check({ appendices }) {
    for (const appendix of appendices) {
      if (appendix.kind !== 'tasks' || appendix.items.length === 0) continue;
      const shares = sharesOf(appendix);
      if (Object.values(shares).some((percent) => percent < 100)) {
        yield { messageId: 'shares', at: { sheet: appendix.sheet, row0: null, col0: null }, data: { count: appendix.items.length, ...shares } };
      }
    }
  },
});

/** Per cent of the tasks, rounded down so that 100 means all of them. */
function sharesOf({ items, headedColumns }: TaskAppendix): Readonly<Record<string, number>> {
  const hasAuthority = headedColumns.some(({ heading }) => authorityHeading.test(foldText(heading)));
  const shares = Object.entries(clearances).map(([name, isClear]) => [name, Math.floor((100 * items.filter(isClear).length) / items.length)] as const);
  return { ...Object.fromEntries(shares), authority: hasAuthority ? 100 : 0 };
}
