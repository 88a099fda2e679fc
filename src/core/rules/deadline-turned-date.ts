import { formatDeadline } from '../deadlines/formatDeadline';
import { eachDeadline } from './eachDeadline';
import { defineRule } from './rule';

/** Formats that Excel itself gives to a typed "6/2028" (Jun-28) or "3-4" (3-Apr); nobody in Vietnam chooses English month names. */
const monthYear = /^(?:\[[^\]]*\])?mmm+[-/ ]y+/i;
const dayMonth = /^(?:\[[^\]]*\])?d+[-/ ]mmm+(?![-/ ]?[my])/i;

export const deadlineTurnedDate = defineRule({
  id: 'deadline-turned-date',
  severity: 'warning',
  messageIds: ['month', 'day'],
  *check(context) {
    for (const { deadline, cell, at } of eachDeadline(context)) {
      if (typeof cell.value !== 'number') continue;
      if (dayMonth.test(cell.numberFormat)) yield { messageId: 'day', at, data: { text: cell.text } };
      if (!monthYear.test(cell.numberFormat)) continue;
      const replacement = formatDeadline(deadline);
      yield { messageId: 'month', at, data: { usual: replacement }, fix: { kind: 'replace', expected: cell.text, replacement } };
    }
  },
});
