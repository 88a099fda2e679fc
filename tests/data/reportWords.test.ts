import { reportWords } from '../../src/data/reportWords';

test('where nothing fell due there is no rate of what fell due', () => {
  expect(reportWords.rates({ done: 0, due: 0, all: 25 })).toEqual([
    '- Tỷ lệ hoàn thành trên số nhiệm vụ đến hạn (đã hoàn thành và quá hạn chưa hoàn thành): chưa có nhiệm vụ đến hạn.',
    '- Tỷ lệ hoàn thành trên tổng số nhiệm vụ: 0/25 (0,0%).',
  ]);
});

test.each([
  [{ indicators: 3, tasks: 12 }, '3 chỉ tiêu và 12 nhiệm vụ'],
  [{ indicators: 0, tasks: 12 }, '12 nhiệm vụ'],
  [{ indicators: 1, tasks: 0 }, '1 chỉ tiêu'],
])('what lags is counted by kind, and a kind of which nothing lags is not named', (counts, said) => {
  expect(reportWords.lagging(counts)).toBe(`Có ${said} chậm hoặc quá hạn, xếp theo cơ quan chủ trì:`);
  expect(reportWords.laggingOf('Sở Y tế', counts)).toBe(`Sở Y tế: ${said}`);
});

test.each([['', '……'], ['SKHCN', 'SKHCN']])('the annex names the report that it belongs to, its symbol %j as %s', (symbol, shown) => {
  expect(reportWords.annexOf(symbol, '2026-02-09')).toBe(`(Kèm theo Báo cáo số        /BC-${shown} ngày      tháng 02 năm 2026)`);
});

test('a long sentence in place of a number is cut short', () => {
  expect(reportWords.unnumbered('Rà soát')).toBe('“Rà soát”');
  expect(reportWords.unnumbered('Xây dựng '.repeat(10).trim())).toBe('“Xây dựng Xây dựng Xây dựng Xây dựng Xây dựng Xây dựng Xây…”');
});
