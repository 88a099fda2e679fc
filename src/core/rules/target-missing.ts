import type { Appendix, Item } from '../model/appendix';
import { valueAt } from '../model/sheetSnapshot';
import { foldText } from '../text/foldText';
import { eachIndicator } from './eachItem';
import { itemPlace } from './itemPlace';
import { defineRule, type RuleContext } from './rule';

/** Headings of further target columns: one for each year, period or former province. */
const targetHeading = /\b(muc tieu|ke hoach|giai doan|thoi ky|nam \d{4})\b/;

/** Only where the table has a column for it: a sentence that names no figure is a target in words. */
export const targetMissing = defineRule({
  id: 'target-missing',
  severity: 'error',
  messageIds: ['missing'],
  *check(context) {
    for (const { appendix, item } of eachIndicator(context)) {
      if (!appendix.columns.target || item.target.form !== 'none' || hasFurtherTarget(appendix, item, context)) continue;
      yield { messageId: 'missing', at: itemPlace(appendix, item, 'target') };
    }
  },
});

function hasFurtherTarget({ sheet: name, unrecognisedColumns }: Appendix, { row0 }: Item, { snapshot }: RuleContext): boolean {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  return sheet !== undefined && unrecognisedColumns.some(({ col0, heading }) => targetHeading.test(foldText(heading)) && valueAt(sheet, row0, col0) !== '');
}
