import { headingPeriod, periodEnd } from '../../../src/core/recognize/headingPeriod';

const span = (first: number, last: number) => ({ years: { first, last }, lastMonth: 12, isUntil: false });
const cases: readonly (readonly [heading: string, expected: ReturnType<typeof headingPeriod>])[] = [
  ['Năm 2026', span(2026, 2026)],
  ['2027', span(2027, 2027)],
  ['Kế hoạch năm 2026', span(2026, 2026)],
  ['Giai đoạn 2026 - 2030', span(2026, 2030)],
  ['GĐ 2026–2030', span(2026, 2030)],
  ['Từ năm 2026 đến năm 2030', span(2026, 2030)],
  ['Đến năm 2030', { ...span(2030, 2030), isUntil: true }],
  ['Mục tiêu đến hết năm 2030', { ...span(2030, 2030), isUntil: true }],
  ['Quý III/2026', { ...span(2026, 2026), lastMonth: 9 }],
  ['Quý I', { years: null, lastMonth: 3, isUntil: false }],
  ['6 tháng đầu năm 2026', { ...span(2026, 2026), lastMonth: 6 }],
  ['6 tháng cuối năm 2026', span(2026, 2026)],
  ['Tháng 10/2026', { ...span(2026, 2026), lastMonth: 10 }],
  ['Thực hiện năm 2026 so với năm 2025', span(2026, 2026)],
];
test.each(cases)('"%s" names its time', (heading, expected) => {
  expect(headingPeriod(heading)).toEqual(expected);
  expect(headingPeriod(heading.normalize('NFD'))).toEqual(expected);
});

test.each(['Kế hoạch', 'Chỉ tiêu theo QĐ 2026/QĐ-UBND', '12.2026', 'Số 1719', 'Tháng 13', 'Quý', ''])('"%s" names none', (heading) => {
  expect(headingPeriod(heading)).toBeNull();
});

test('a part of a year without the year ends in the year asked for', () => {
  const quarter = headingPeriod('Quý II');
  expect(quarter && periodEnd(quarter, 2026)).toBe('2026-06-30');
});
