import type { SourcedValue } from '../model/progress';
import { formatVietnameseNumber } from '../numbers/formatNumber';
import { eachIndicator } from './eachItem';
import { itemPlace } from './itemPlace';
import { defineRule } from './rule';

/**
 * Levels that should rise; a yearly rate, a rank, and a level that should fall may each be lower without harm. Where the sheet has no
 * value of the last period, that of the latest closed one counts.
 */
export const actualTurnedBack = defineRule({
  id: 'actual-turned-back',
  severity: 'warning',
  messageIds: ['turned-back', 'turned-back-closed'],
  *check(context) {
    for (const { appendix, item, index } of eachIndicator(context)) {
      const { target: { form, comparator }, previous, actual } = item;
      const shouldRise = (form === 'number' || form === 'range' || form === 'milestone') && comparator !== '<' && comparator !== '<=';
      if (!shouldRise || !actual || actual.value === null) continue;
      const verdict = context.progress.get(appendix)?.[index];
      const closed = verdict?.kind === 'indicator' ? closedPeriod(verdict.previousUsed) : null;
      const before = previous?.value ?? closed?.value ?? null;
      if (before === null || actual.value >= before) continue;
      const at = itemPlace(appendix, item, 'actual');
      if (previous && previous.value !== null) yield { messageId: 'turned-back', at, data: { actual: actual.text, previous: previous.text } };
      else yield { messageId: 'turned-back-closed', at, data: { actual: actual.text, previous: formatVietnameseNumber(before), day: closed?.on ?? '' } };
    }
  },
});

function closedPeriod(previous: SourcedValue | null): SourcedValue | null {
  return previous?.source === 'history' ? previous : null;
}
