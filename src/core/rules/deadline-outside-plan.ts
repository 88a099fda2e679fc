import { isoDate, yearOf } from '../dates/calendar';
import type { Appendix, PlanReference } from '../model/appendix';
import type { Deadline } from '../model/deadline';
import { eachDeadline, type DeadlineCell } from './eachDeadline';
import { isReversedDeadline } from './reversedDeadline';
import { defineRule } from './rule';

/** Against the years that the plan names in its own title; a plan without them has no period to leave. */
export const deadlineOutsidePlan = defineRule({
  id: 'deadline-outside-plan',
  severity: 'warning',
  messageIds: ['after', 'before'],
  *check(context) {
    const deadlines = eachDeadline(context).filter(({ deadline }) => !isReversedDeadline(deadline));
    const elsewhere = ofAnotherPeriod(deadlines);
    for (const { appendix, deadline, at } of deadlines) {
      const { plan } = appendix;
      if (!plan || elsewhere.has(appendix)) continue;
      const data = { text: deadline.text, firstYear: plan.firstYear ?? '', lastYear: plan.lastYear ?? '' };
      if (isAfter(plan, deadline)) yield { messageId: 'after', at, data };
      else if (isBefore(plan, deadline)) yield { messageId: 'before', at, data };
    }
  },
});

/** Fewer deadlines are no table to judge the period by. */
const leastDeadlines = 5;

/**
 * Tables most of whose deadlines lie outside the years named: those are not the years of the tasks, as in a decision of 2019 on making
 * the master plan for 2021-2030.
 */
function ofAnotherPeriod(deadlines: readonly DeadlineCell[]): ReadonlySet<Appendix> {
  const counts = new Map<Appendix, { all: number; outside: number }>();
  for (const { appendix, deadline } of deadlines) {
    if (deadline.end === null) continue;
    const count = counts.get(appendix) ?? { all: 0, outside: 0 };
    counts.set(appendix, count);
    count.all += 1;
    if (appendix.plan && (isAfter(appendix.plan, deadline) || isBefore(appendix.plan, deadline))) count.outside += 1;
  }
  return new Set([...counts].filter(([, { all, outside }]) => all >= leastDeadlines && outside * 2 > all).map(([appendix]) => appendix));
}

/** What is begun in the one year of a yearly plan may well be closed in the next. */
function isAfter({ firstYear, lastYear }: PlanReference, { start, end }: Deadline): boolean {
  const last = end ?? start;
  const isYearly = firstYear === lastYear;
  return lastYear !== null && last !== null && yearOf(last) > lastYear + (isYearly ? 1 : 0);
}

/** What is due before the plan was issued is an error of its own, and reported there. */
function isBefore({ firstYear, issuedOn }: PlanReference, { end }: Deadline): boolean {
  return firstYear !== null && end !== null && end < isoDate(firstYear, 1, 1) && (issuedOn === null || end >= issuedOn);
}
