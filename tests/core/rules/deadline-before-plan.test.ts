import { deadlineBeforePlan } from '../../../src/core/rules/deadline-before-plan';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const check = (deadline: string, issuedOn: string | null = '2025-08-25') => deadlineBeforePlan.check(contextOf([taskAppendix([{ deadline }], { plan: { issuedOn } })]));

test.each([['Tháng 6/2025', '2025-06-30'], ['Tháng 7/2025', '2025-07-31'], ['2024', '2024-12-31'], ['24/8/2025', '2025-08-24']])('"%s" ends before a plan of 25/8/2025', (text, end) => {
  expect(check(text)).toMatchObject([{ severity: 'error', data: { text, end, issuedOn: '2025-08-25' } }]);
});
test.each(['Tháng 8/2025', '25/8/2025', '2025', 'Tháng 9/2025', '2025-2030', 'Thường xuyên', 'Từ năm 2024', '', '30/2/2025', '2026-2024'])('"%s" does not', (deadline) => {
  expect(check(deadline)).toEqual([]);
});
test('a plan without a date of issue judges nothing', () => expect(check('Tháng 6/2025', null)).toEqual([]));
