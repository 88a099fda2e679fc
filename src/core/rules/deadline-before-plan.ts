import { eachDeadline } from './eachDeadline';
import { isReversedDeadline } from './reversedDeadline';
import { defineRule } from './rule';

export const deadlineBeforePlan = defineRule({
  id: 'deadline-before-plan',
  severity: 'error',
  messageIds: ['before-plan'],
  *check(context) {
    for (const { appendix, deadline, at } of eachDeadline(context)) {
      const issuedOn = appendix.plan?.issuedOn ?? null;
      if (issuedOn === null || deadline.end === null || deadline.end >= issuedOn || isReversedDeadline(deadline)) continue;
      yield { messageId: 'before-plan', at, data: { text: deadline.text, end: deadline.end, issuedOn } };
    }
  },
});
