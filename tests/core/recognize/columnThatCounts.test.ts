import type { ColumnRole } from '../../../src/core/model/appendix';
import type { Bid } from '../../../src/core/recognize/bidForRoles';
import { columnThatCounts } from '../../../src/core/recognize/columnThatCounts';
import { headingPeriod } from '../../../src/core/recognize/headingPeriod';

const profile = { filled: 10, averageLength: 4, ordinals: 0, deadlines: 0, agencies: 0, people: 0, quantities: 1, units: 0, measured: 0, deeds: 0 };
const nothing = { matches: [], aside: null, isPeriod: false };

function bid(role: ColumnRole, heading: string, col0: number, { total = 1, filled = 10 } = {}): Bid {
  return { role, total, evidence: [], column: { col0, heading, reading: nothing, period: headingPeriod(heading), profile: { ...profile, filled } } };
}
/** Heading of the column that counts on 9 December 2026. */
const counts = (role: ColumnRole, ...headings: readonly string[]) => columnThatCounts(role, headings.map((heading, col0) => bid(role, heading, col0)), '2026-12-09')?.column.heading;

test.each<[string, ColumnRole, readonly string[], string]>([
  ['a target of the year itself', 'target', ['Năm 2025', 'Năm 2026', 'Năm 2027'], 'Năm 2026'],
  ['the whole year before a part of it', 'target', ['Quý I/2026', 'Năm 2026'], 'Năm 2026'],
  ['the year before the period around it', 'target', ['Giai đoạn 2026-2030', 'Năm 2026'], 'Năm 2026'],
  ['the period around it before a later year', 'target', ['Năm 2027', 'Giai đoạn 2026-2030'], 'Giai đoạn 2026-2030'],
  ['what holds until a year, the nearest first', 'target', ['Đến năm 2045', 'Đến năm 2030'], 'Đến năm 2030'],
  ['the nearest later year', 'target', ['Năm 2030', 'Năm 2028'], 'Năm 2028'],
  ['a target without a year before one of the past', 'target', ['Năm 2025', 'Chỉ tiêu giao'], 'Chỉ tiêu giao'],
  ['of years gone by the latest', 'target', ['Năm 2024', 'Năm 2025'], 'Năm 2025'],
  ['a result of the year', 'actual', ['Quý III/2026', 'Thực hiện năm 2026'], 'Thực hiện năm 2026'],
  ['of results the last period that has ended', 'actual', ['Quý I/2026', 'Quý III/2026', 'Quý II/2026'], 'Quý III/2026'],
  ['a result of no period before one still to come', 'actual', ['Năm 2027', 'Kết quả'], 'Kết quả'],
  ['of equal columns the first', 'target', ['Kế hoạch', 'Chỉ tiêu giao'], 'Kế hoạch'],
])('%s counts', (_, role, headings, expected) => expect(counts(role, ...headings)).toBe(expected));

test('of equal columns one that is filled much better counts', () => {
  const bids = [bid('target', 'Tỉnh giao', 3, { filled: 2 }), bid('target', 'Xã giao', 4, { filled: 9 })];
  expect(columnThatCounts('target', bids, '2026-12-09')?.column.col0).toBe(4);
  const close = [bid('target', 'Tỉnh giao', 3, { filled: 8 }), bid('target', 'Xã giao', 4, { filled: 9 })];
  expect(columnThatCounts('target', close, '2026-12-09')?.column.col0).toBe(3);
});

test('of a role without periods the best fitting counts, then the first', () => {
  expect(columnThatCounts('lead', [bid('lead', 'A', 2, { total: 0.8 }), bid('lead', 'B', 3, { total: 1.2 })], '2026-12-09')?.column.col0).toBe(3);
  expect(columnThatCounts('lead', [bid('lead', 'B', 3), bid('lead', 'A', 2)], '2026-12-09')?.column.col0).toBe(2);
});

test.each<ColumnRole>(['target', 'actual', 'lead'])('of no column none counts: %s', (role) => expect(counts(role)).toBeUndefined());
