import { dueOn } from '../../../../src/core/progress/overview/dueOn';
import { indicatorAppendix, taskAppendix, type IndicatorRow } from '../../../builders/appendixBuilder';

const section = { row0: 3, ordinal: 'I', title: 'Đến năm 2030', horizon: '2030-12-31' };

test.each([
  ['a day is due on that day', '15/3/2027', '2027-03-15'],
  ['a month on its last day', 'Tháng 6/2027', '2027-06-30'],
  ['a day long past stays that day', '30/6/2025', '2025-06-30'],
  ['a yearly task falls due at the end of this year', 'Hằng năm', '2026-12-31'],
  ['or in its month', 'Tháng 12 hằng năm', '2026-12-31'],
  ['of next year where that month is over', 'Tháng 3 hằng năm', '2027-03-31'],
  ['what has no end falls due on no day', 'Thường xuyên', null],
  ['nor what waits for a request', 'Khi có yêu cầu', null],
  ['nor what nobody gave a deadline', '', null],
])('%s', (_sentence, deadline, day) => {
  const [task] = taskAppendix([{ deadline }]).items;
  expect(task && dueOn(task, '2026-12-14')).toBe(day);
});

test.each<[string, IndicatorRow, string | null]>([
  ['an indicator with its own deadline', { deadline: '30/6/2028', parsedTarget: { horizon: '2029-12-31' }, section }, '2028-06-30'],
  ['with a day in its target', { parsedTarget: { horizon: '2029-12-31' }, section }, '2029-12-31'],
  ['with the horizon of its section', { section }, '2030-12-31'],
  ['with none at all', {}, null],
])('%s', (_sentence, row, day) => {
  const [indicator] = indicatorAppendix([row]).items;
  expect(indicator && dueOn(indicator, '2026-12-14')).toBe(day);
});
