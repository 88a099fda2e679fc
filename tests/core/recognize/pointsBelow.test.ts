import { pointsBelow } from '../../../src/core/recognize/pointsBelow';

test.each(['Theo từng mốc thời hạn dưới đây', 'Theo thời hạn cụ thể sau đây:', 'Đạt các chỉ tiêu như sau', 'Theo tiến độ của từng nhiệm vụ'])('"%s" sends to the rows below', (text) => {
  expect(pointsBelow(text)).toBe(true);
});

test.each(['', 'Quý II/2026', 'Sau đấu thầu', 'Báo cáo kết quả', `Hoàn thành báo cáo ${'chi tiết '.repeat(12)} nêu dưới đây`])('"%s" does not', (text) => {
  expect(pointsBelow(text)).toBe(false);
});
