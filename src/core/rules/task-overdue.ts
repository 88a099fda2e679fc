import { eachTask } from './eachItem';
import { itemPlace } from './itemPlace';
import { defineRule } from './rule';
import { isTracked } from '../progress/isTracked';

/** A fact, no slip: told at the words of the task, because a deadline may be borrowed from a cell that others share. */
export const taskOverdue = defineRule({
  id: 'task-overdue',
  severity: 'information',
  messageIds: ['overdue', 'overdue-bare'],
  *check(context) {
    for (const { appendix, item, index } of eachTask(context)) {
      const verdict = context.progress.get(appendix)?.[index];
      if (verdict?.kind !== 'task' || verdict.status !== 'overdue' || !isTracked(appendix)) continue;
      const days = verdict.daysLate;
      const data = { ordinal: item.ordinal, deadline: item.deadline.text.trim() };
      yield { messageId: days === null ? 'overdue-bare' : 'overdue', at: itemPlace(appendix, item, 'content'), data: days === null ? data : { ...data, days } };
    }
  },
});
