import { eachDeadline } from './eachDeadline';
import { isReversedDeadline, turnDeadline } from './reversedDeadline';
import { defineRule } from './rule';

export const deadlineReversed = defineRule({
  id: 'deadline-reversed',
  severity: 'error',
  messageIds: ['reversed'],
  *check(context) {
    for (const { deadline, cell, at } of eachDeadline(context)) {
      if (!isReversedDeadline(deadline)) continue;
      const replacement = turnDeadline(deadline);
      const data = { text: deadline.text };
      yield replacement === ''
        ? { messageId: 'reversed', at, data }
        : { messageId: 'reversed', at, data, fix: { kind: 'replace', expected: cell.text, replacement } };
    }
  },
});
