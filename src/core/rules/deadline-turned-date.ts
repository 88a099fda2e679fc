import { dayOf, formatDateVi, monthOf, yearOf } from '../dates/calendar';
import { serialToIsoDate } from '../dates/serial';
import { formatDeadline } from '../deadlines/formatDeadline';
import type { Fix } from '../model/finding';
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
      if (dayMonth.test(cell.numberFormat)) yield { messageId: 'day', at, data: { text: cell.text }, ...choiceOf(cell.text, cell.value) };
      if (!monthYear.test(cell.numberFormat)) continue;
      const replacement = formatDeadline(deadline);
      yield { messageId: 'month', at, data: { usual: replacement }, fix: { kind: 'replace', expected: cell.text, replacement } };
    }
  },
});

/** Of a typed "3-4" Excel made 3 April of the year it was typed in. Whether the day or the months 3 to 4 were meant, its author must say. */
function choiceOf(expected: string, serial: number): { readonly fix?: Fix } {
  const date = serialToIsoDate(serial);
  if (date === null) return {};
  const [first = 0, last = 0] = [dayOf(date), monthOf(date)].sort((one, other) => one - other);
  const months = last <= 12 && first < last ? [`Tháng ${first}-${last}/${yearOf(date)}`] : [];
  return { fix: { kind: 'choose', expected, replacements: [formatDateVi(date), ...months] } };
}
