import { eachDeadline } from './eachDeadline';
import { defineRule } from './rule';

/** An indicator may leave the cell empty where its section or its target names the year. */
export const deadlineMissing = defineRule({
  id: 'deadline-missing',
  severity: 'error',
  messageIds: ['missing'],
  *check(context) {
    for (const { deadline, item, at } of eachDeadline(context)) {
      const isSaidElsewhere = item.kind === 'indicator' && item.target.horizon !== null;
      if (deadline.kind === 'blank' && !isSaidElsewhere) yield { messageId: 'missing', at };
    }
  },
});
