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
      if (target.form === 'qualitative' && isReadableTarget(target)) yield { messageId: 'qualitative', at: itemPlace(appendix, item, 'target') };
    }
  },
});
