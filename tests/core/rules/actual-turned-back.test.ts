import type { ItemProgress, SourcedValue } from '../../../src/core/model/progress';
import { bareVerdict } from '../../../src/core/progress/judgePath';
import { actualTurnedBack } from '../../../src/core/rules/actual-turned-back';
import { contextOf, firstItemRow0 } from '../../builders/appendixBuilder';
import { readTargets } from './readTargets';

const check = (target: string, unit: string, previous: number | string, actual: number | string) => actualTurnedBack.check(contextOf([readTargets([{ content: 'Chỉ tiêu', target, unit, previous, actual }])]));

test.each([['≥ 80', '%', 62, 60], ['8- 10', '%', 5, 4], ['01', 'Trung tâm', 1, 0], ['≥ 5', 'Doanh nghiệp', 4, 3]])('%s %s: %s, then %s', (target, unit, previous, actual) => {
  expect(check(target, unit, previous, actual)).toMatchObject([{ severity: 'warning', at: { row0: firstItemRow0 }, data: { previous: String(previous), actual: String(actual) } }]);
});
test.each([
  ['≥ 80', '%', 60, 62], ['≥ 80', '%', 60, 60], ['≤ 10', 'Thứ bậc', 15, 12], ['≤ 10', 'Thứ bậc', 12, 15], ['10-15', '%/năm', 14, 11], ['≥ 80', '%', '', 60], ['≥ 80', '%', 60, ''], ['Đạt mức cao', '', 5, 4],
])('%s %s: %s, then %s is no step back', (target, unit, previous, actual) => expect(check(target, unit, previous, actual)).toEqual([]));

/** The sheet has no value of the last period, or one in words; the latest closed period has one. */
function checkClosed(target: string, unit: string, closed: SourcedValue | null, actual: number | string, previous: number | string = '') {
  const appendix = readTargets([{ content: 'Chỉ tiêu', target, unit, previous, actual }]);
  const progress: readonly ItemProgress[] = [{ ...bareVerdict('slow'), previousUsed: closed }];
  return actualTurnedBack.check(contextOf([appendix], { progress: new Map([[appendix, progress]]) }));
}
const closed = { value: 62.5, on: '2026-09-14', source: 'history' } as const;

test.each([['nothing on the sheet', ''], ['words on the sheet', 'Chưa có số liệu']])('with %s the latest closed period is compared with', (_says, previous) => {
  expect(checkClosed('≥ 80', '%', closed, 60, previous)).toMatchObject([{ messageId: 'turned-back-closed', data: { actual: '60', previous: '62,5', day: '2026-09-14' } }]);
});
test('the sheet goes before a closed period', () => {
  expect(checkClosed('≥ 80', '%', closed, 60, 61)).toMatchObject([{ messageId: 'turned-back', data: { previous: '61' } }]);
});
test.each<[says: string, found: readonly unknown[]]>([
  ['a value above the closed one', checkClosed('≥ 80', '%', closed, 63)],
  ['the same value', checkClosed('≥ 80', '%', closed, 62.5)],
  ['a value above that of the sheet, below the closed one', checkClosed('≥ 80', '%', closed, 60, 59)],
  ['a rank', checkClosed('≤ 10', 'Thứ bậc', closed, 60)],
  ['a history without a value', checkClosed('≥ 80', '%', null, 60)],
])('%s is no step back', (_says, found) => expect(found).toEqual([]));
