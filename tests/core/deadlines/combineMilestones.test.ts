import { combineMilestones } from '../../../src/core/deadlines/combineMilestones';
import { parseDeadline } from '../../../src/core/deadlines/parseDeadline';

function combine(...milestones: readonly string[]) {
  return combineMilestones(milestones.join('; '), milestones.map((text) => parseDeadline(text, '@')));
}

describe('combineMilestones', () => {
  it.each([
    [['Tháng 12 hằng năm', 'Tháng 6 hằng năm'], 12], [['Tháng 6 hằng năm', 'Tháng 9 hằng năm'], 9], [['Hằng năm', 'Tháng 11 hằng năm'], null], [['Tháng 11 hằng năm', 'Hằng năm'], null], [['Tháng 6 hằng năm', 'Hằng quý'], 6],
  ])('%j is a yearly duty due in month %p', (milestones, dueMonth) => {
    expect(combine(...milestones)).toMatchObject({ kind: 'annual', dueMonth, parts: milestones.map((text) => ({ text })) });
  });

  it.each([
    [['Hằng quý', 'Hằng năm'], 'quarterly', null], [['Từ năm 2027', 'Quý II/2026'], 'quarter', '2026-06-30'], [['Quý II/2026', 'Từ năm 2027'], 'quarter', '2026-06-30'], [['Từ năm 2027', 'Thường xuyên'], 'from', null],
    [['Thường xuyên', 'Từ năm 2027'], 'from', null], [['Quý III/2026', 'Quý II/2026'], 'quarter', '2026-09-30'], [['Tháng 6/2026', 'Quý II/2026'], 'quarter', '2026-06-30'],
  ])('of %j the dated one counts, of those the one that ends last: %s until %p', (milestones, kind, end) => {
    expect(combine(...milestones)).toMatchObject({ kind, end, parts: milestones.map((text) => ({ text })) });
  });

  it.each([['Hằng năm', 'Mỗi năm'], ['Tháng 6 hằng năm', 'Tháng 06 hằng năm']])('%p and %p say one thing, so there are no parts', (...milestones) => {
    expect(combine(...milestones)).toMatchObject({ kind: 'annual', parts: [] });
  });

  it.each([['Quý II/2026', 'vốn FDI'], ['Quý II/2026', 'XIN ý kiến'], ['vốn của VIB', 'Quý II/2026']])('a remark beside a milestone (%p, %p) is left out', (...milestones) => {
    expect(combine(...milestones)).toMatchObject({ kind: 'quarter', end: '2026-06-30', parts: [] });
  });

  it.each([['Quý II/2026', '40/2026'], ['Quý II/2026', 'đợt IV'], ['Quý II/2026', 'IX']])('what may be a time that cannot be read (%p, %p) makes the whole unreadable', (...milestones) => {
    expect(combine(...milestones)).toMatchObject({ kind: 'unknown', start: null, end: null, dueMonth: null, parts: milestones.map((text) => ({ text })) });
  });

  it('words that say nothing do not make a deadline together with one that has no day', () => {
    expect(combine('Thường xuyên', 'cả tỉnh')).toBeNull();
    expect(combine('cả tỉnh', 'mọi đơn vị')).toBeNull();
  });

  it('takes the milestones of a milestone for its own', () => {
    const inner = parseDeadline('Quý II/2026; Quý III/2026', '@');
    expect(combineMilestones('x', [inner, parseDeadline('Quý IV/2026', '@')])?.parts.map(({ text }) => text)).toEqual(['Quý II/2026', 'Quý III/2026', 'Quý IV/2026']);
  });
});
