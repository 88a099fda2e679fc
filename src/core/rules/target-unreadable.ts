import { isCellError } from '../text/isCellError';
import { eachIndicator } from './eachItem';
import { itemPlace } from './itemPlace';
import { isReadableTarget } from './readableTarget';
import { defineRule } from './rule';

export const targetUnreadable = defineRule({
  id: 'target-unreadable',
  severity: 'warning',
  messageIds: ['unreadable'],
  *check(context) {
    for (const { appendix, item } of eachIndicator(context)) {
      // A sentence without a figure, in a table without targets, is no riddle.
      if (item.cells.target && !isReadableTarget(item.target) && !isCellError(item.target.text)) yield { messageId: 'unreadable', at: itemPlace(appendix, item, 'target'), data: { text: item.target.text } };
    }
  },
});
