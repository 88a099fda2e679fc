import { eachIndicator } from './eachItem';
import { itemPlace } from './itemPlace';
import { defineRule } from './rule';

/** Levels that should rise; a yearly rate, a rank, and a level that should fall may each be lower without harm. */
export const actualTurnedBack = defineRule({
  id: 'actual-turned-back',
  severity: 'warning',
  messageIds: ['turned-back'],
  *check(context) {
    for (const { appendix, item } of eachIndicator(context)) {
      const { target: { form, comparator }, previous, actual } = item;
      const shouldRise = (form === 'number' || form === 'range' || form === 'milestone') && comparator !== '<' && comparator !== '<=';
      if (!shouldRise || !previous || !actual || previous.value === null || actual.value === null || actual.value >= previous.value) continue;
      yield { messageId: 'turned-back', at: itemPlace(appendix, item, 'actual'), data: { actual: actual.text, previous: previous.text } };
    }
  },
});
