import type { UnreadReason } from '../../../src/core/model/sheetSnapshot';
import { sheetNotRead } from '../../../src/core/rules/sheet-not-read';
import { contextOf } from '../../builders/appendixBuilder';

const check = (unread: UnreadReason | null) => {
  const sheet = { name: 'PL II', visibility: 'visible' as const, isProtected: false, row0: 0, col0: 0, values: [], numberFormats: [], unread };
  return sheetNotRead.check(contextOf([], { snapshot: { sheets: [sheet] } }));
};

test.each(['too-large', 'refused'] as const)('a sheet that is %s is named', (unread) => {
  expect(check(unread)).toMatchObject([{ severity: 'error', messageId: unread, at: { sheet: 'PL II', row0: null, col0: null }, data: { sheet: 'PL II' } }]);
});
test.each(['not-a-worksheet', null] as const)('a sheet that is %s leaves nothing unread', (unread) => expect(check(unread)).toEqual([]));
