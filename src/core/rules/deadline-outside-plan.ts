import { isoDate, yearOf } from '../dates/calendar';
import type { PlanReference } from '../model/appendix';
import type { Deadline } from '../model/deadline';
import { eachDeadline } from './eachDeadline';
import { isReversedDeadline } from './reversedDeadline';
import { defineRule } from './rule';

/** Against the years that the plan names in its own title; a plan without them has no period to leave. */
export const deadlineOutsidePlan = defineRule({
  id: 'deadline-outside-plan',
  severity: 'warning',
  messageIds: ['after', 'before'],
  *check(context) {
    for (const { appendix: { plan }, deadline, at } of eachDeadline(context)) {
      if (!plan || isReversedDeadline(deadline)) continue;
      const data = { text: deadline.text, firstYear: plan.firstYear ?? '', lastYear: plan.lastYear ?? '' };
      if (isAfter(plan, deadline)) yield { messageId: 'after', at, data };
      else if (isBefore(plan, deadline)) yield { messageId: 'before', at, data };
    }
  },
});

function isAfter({ lastYear }: PlanReference, { start, end }: Deadline): boolean {
  const last = end ?? start;
  return lastYear !== null && last !== null && yearOf(last) > lastYear;
}

/** What is due before the plan was issued is an error of its own, and reported there. */
function isBefore({ firstYear, issuedOn }: PlanReference, { end }: Deadline): boolean {
  return firstYear !== null && end !== null && end < isoDate(firstYear, 1, 1) && (issuedOn === null || end >= issuedOn);
}
