import type { TaskAppendix } from '../../../src/core/model/appendix';
import { mergeUntold } from '../../../src/core/rules/merge-untold';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

/** Four tasks; the leads of the later three are read like the first one, for the reason given. */
function led(borrowed: 'untold' | 'merge'): TaskAppendix {
  const read = taskAppendix([{ lead: 'Sở Y tế' }, {}, {}, {}]);
  return { ...read, items: read.items.map((item, index) => (index === 0 || !item.cells.lead ? item : { ...item, cells: { ...item.cells, lead: { ...item.cells.lead, row0: 4, borrowed } } })) };
}

test('blanks that were read like the cell above are told once for their column, at the first of them', () => {
  expect(mergeUntold.check(contextOf([led('untold')]))).toMatchObject([
    { ruleId: 'merge-untold', messageId: 'read-as-above', severity: 'information', at: { sheet: 'PL', row0: 5, col0: 2 }, data: { count: 3, column: 'C', heading: 'Cơ quan chủ trì' }, fix: null },
  ]);
});

test('cells that Excel says are merged are no news', () => expect(mergeUntold.check(contextOf([led('merge')]))).toEqual([]));
test('nor are blanks that were left blank', () => expect(mergeUntold.check(contextOf([taskAppendix([{ lead: 'Sở Y tế' }, {}])]))).toEqual([]));
