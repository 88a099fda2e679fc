import { reportWords } from '../../src/data/reportWords';

test('where nothing fell due there is no rate of what fell due', () => {
  expect(reportWords.rates({ done: 0, due: 0, all: 25 })).toEqual([
    '- Tỷ lệ hoàn thành trên số nhiệm vụ đến hạn (đã hoàn thành và quá hạn chưa hoàn thành): chưa có nhiệm vụ đến hạn.',
    '- Tỷ lệ hoàn thành trên tổng số nhiệm vụ: 0/25 (0,0%).',
  ]);
});
