import { valueAt } from '../model/sheetSnapshot';
import { eachDeadline, type DeadlineCell } from './eachDeadline';
import { defineRule, type RuleContext } from './rule';

/** An empty cell is no slip where the group above, or for an indicator its section or target, gives the time. */
export const deadlineMissing = defineRule({
  id: 'deadline-missing',
  severity: 'error',
  messageIds: ['missing'],
  *check(context) {
    for (const each of eachDeadline(context)) {
      const { deadline, item, at } = each;
      const isSaidElsewhere = (item.kind === 'indicator' && item.target.horizon !== null) || hasGroupDeadline(each, context);
      if (deadline.kind === 'blank' && !isSaidElsewhere) yield { messageId: 'missing', at };
    }
  },
});

/** Some plans give one time to a group and leave the cells of its parts empty. */
function hasGroupDeadline({ appendix, item, cell }: DeadlineCell, { snapshot }: RuleContext): boolean {
  const sheet = snapshot.sheets.find(({ name }) => name === appendix.sheet);
  return item.group !== null && sheet !== undefined && valueAt(sheet, item.group.row0, cell.col0) !== '';
}
