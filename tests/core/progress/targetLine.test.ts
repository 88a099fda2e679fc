import type { Comparator } from '../../../src/core/model/target';
import { targetLine } from '../../../src/core/progress/targetLine';

const line = (comparator: Comparator | null, value: number | null, unit = '%', upper: number | null = null) =>
  targetLine({ text: '', form: 'number', comparator, value, upper, unit, horizon: null, increasing: false, parts: [] }, 0.9);

test.each<[Comparator | null, number, string, number, 1 | -1]>([
  ['>=', 80, '%', 80, 1], ['>', 55, '%', 55, 1], ['>', 3, 'Tổ chức, doanh nghiệp', 4, 1], ['<', 10, 'Thứ bậc', 9, -1], ['<=', 10, 'Thứ bậc', 10, -1], [null, 10, 'Thứ bậc', 10, -1], ['=', 12, 'Người/vạn dân', 12, 1],
  ['>', 5, 'tỷ đồng', 5, 1], ['>', 1000, 'người', 1001, 1], ['>', 12, 'người/vạn dân', 12, 1], ['~', 100, 'doanh nghiệp', 100, 1],
])('%s %s %s ends at %s', (comparator, value, unit, goal, direction) => expect(line(comparator, value, unit)).toMatchObject({ goal, direction }));
test.each<[Comparator, number, boolean]>([['>=', 80, true], ['>', 80, false], ['<=', 80, true], ['<', 80, false], ['~', 72, true], ['~', 71.9, false], ['=', 79, false]])('%s 80 holds for %s: %s', (comparator, x, isMet) => {
  expect(line(comparator, 80)?.isMet(x)).toBe(isMet);
});
test('a range of costs is exceeded below, one of results above', () => {
  expect([line('<=', 3, 'giờ', 5)?.goal, line('<=', 3, 'giờ', 5)?.isExceeded(2)]).toEqual([5, true]);
  expect([line('>=', 8, '%', 10)?.goal, line('>=', 8, '%', 10)?.isExceeded(10)]).toEqual([8, false]);
});
test('a target without a number has no line', () => expect(line(null, null)).toBeNull());
