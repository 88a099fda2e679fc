import { eachDeadline } from './eachDeadline';
import { defineRule } from './rule';

export const deadlineUnreadable = defineRule({
  id: 'deadline-unreadable',
  severity: 'error',
  messageIds: ['unreadable'],
  *check(context) {
    for (const { deadline, at } of eachDeadline(context)) {
      if (deadline.kind === 'unknown') yield { messageId: 'unreadable', at, data: { text: deadline.text } };
    }
  },
});
