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
