import { oncePerAppendix } from '../model/oncePerAppendix';
import { eachIndicator } from './eachItem';
import { itemPlace } from './itemPlace';
import { isReadableTarget } from './readableTarget';
import { defineRule } from './rule';

export const targetQualitative = defineRule({
  id: 'target-qualitative',
  severity: 'information',
  messageIds: ['qualitative'],
  *check(context) {
    for (const { appendix, item } of eachIndicator(context)) {
      const { target } = item;
      if (target.form === 'qualitative' && isReadableTarget(target) && holdsTargets(appendix)) yield { messageId: 'qualitative', at: itemPlace(appendix, item, 'target') };
    }
  },
});

/** Where the targets stand in sentences, most of them give a figure; names without one are those of a list of figures, not targets. */
const holdsTargets = oncePerAppendix((appendix) => {
  if (appendix.kind !== 'indicators' || appendix.columns.target) return true;
  return appendix.items.filter(({ target: { value, parts } }) => value !== null || parts.length > 0).length * 2 > appendix.items.length;
});
