import { eachIndicator } from './eachItem';
import { itemPlace } from './itemPlace';
import { defineRule } from './rule';

const dash = /^\s*[-–—−]+\s*$/;

/**
 * Only where the table has a column for it: a sentence that names no figure is a target in words. Where there are columns for several
 * years, one target in any of them is enough. A dash says that there is none.
 */
export const targetMissing = defineRule({
  id: 'target-missing',
  severity: 'error',
  messageIds: ['missing'],
  *check(context) {
    for (const { appendix, item } of eachIndicator(context)) {
      if (!appendix.columns.target || item.target.form !== 'none' || dash.test(item.cells.target?.text ?? '')) continue;
      yield { messageId: 'missing', at: itemPlace(appendix, item, 'target') };
    }
  },
});
