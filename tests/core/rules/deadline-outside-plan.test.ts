import { deadlineOutsidePlan } from '../../../src/core/rules/deadline-outside-plan';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const period = { firstYear: 2026, lastYear: 2030 };
const check = (deadline: string, plan: object | null = period) => deadlineOutsidePlan.check(contextOf([taskAppendix([{ deadline }], { plan })]));

test.each([['2026-2031', 'after'], ['Sau năm 2030', 'after'], ['Tháng 1/2031', 'after'], ['2025', 'before'], ['Tháng 12/2025', 'before']])('"%s" leaves a plan of 2026–2030: %s', (deadline, messageId) => {
  expect(check(deadline)).toMatchObject([{ severity: 'warning', messageId }]);
});
test.each(['2026-2030', '2030', 'Tháng 12/2030', '31/12/2030', '2025-2026', 'Thường xuyên', 'Từ năm 2026', '2031-2026', ''])('"%s" does not', (deadline) => expect(check(deadline)).toEqual([]));
test.each([['Tháng 1/2027', 0], ['31/12/2026', 0], ['2028', 1], ['2025', 1]])('"%s" of a plan for 2026 alone: %s findings', (deadline, count) => {
  expect(check(deadline, { firstYear: 2026, lastYear: 2026 })).toHaveLength(count);
});
test('a plan that names no years has no period', () => expect(check('2050', {})).toEqual([]));
test('a sheet without a plan has no period', () => expect(check('2050', null)).toEqual([]));
test('what ends before the plan was issued is left to the rule on that', () => expect(check('2025', { ...period, issuedOn: '2026-04-01' })).toEqual([]));

const checkAll = (deadlines: readonly string[]) => deadlineOutsidePlan.check(contextOf([taskAppendix(deadlines.map((deadline) => ({ deadline })), { plan: period })]));
test('years that most deadlines lie outside of are not the years of the tasks', () => expect(checkAll(['10/2019', '11/2019', '2020', '3-6/2021', '2026'])).toEqual([]));
test('one deadline outside among many inside is told', () => expect(checkAll(['2026', '2027', '2028', '2029', '2031'])).toHaveLength(1));
