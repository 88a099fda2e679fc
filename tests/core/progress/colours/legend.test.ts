import { createLegendReader, legendLines } from '../../../../src/core/progress/colours/legend';
import { legendWords } from '../../../../src/data/legendWords';

const isOurs = createLegendReader(legendWords);
const wholePlan = { unit: null, unitRole: 'any' } as const;

test('a head with the day of the figures, then a line a colour with its sign, the gravest first', () => {
  expect(legendLines(legendWords, '2026-12-09', wholePlan)).toEqual([
    { text: 'Chú giải tiến độ (Trợ lý Phụ lục), số liệu tính đến ngày 09/12/2026', look: null },
    { text: '▼ Quá hạn, không đạt, chậm nhiều (tụt hậu), thụt lùi', look: 'lagging' },
    { text: '◆ Sắp đến hạn, chậm – cần tăng tốc', look: 'slow' },
    { text: '● Đã hoàn thành, đạt, đúng tiến độ', look: 'onTrack' },
    { text: '○ Đang thực hiện, chưa đến kỳ, chưa có số liệu hoặc chưa đủ căn cứ đánh giá', look: 'pending' },
  ]);
});

test.each([
  ['any', '; chỉ tô màu các mục của Sở Tài chính'],
  ['lead', '; chỉ tô màu các mục do Sở Tài chính chủ trì'],
  ['supporting', '; chỉ tô màu các mục do Sở Tài chính phối hợp'],
] as const)('the head says whose items are coloured (%s)', (unitRole, end) => {
  expect(legendLines(legendWords, '2026-12-09', { unit: 'Sở Tài chính', unitRole })[0]?.text).toBe(`Chú giải tiến độ (Trợ lý Phụ lục), số liệu tính đến ngày 09/12/2026${end}`);
});

test.each(['any', 'lead', 'supporting'] as const)('every line is known again, of whatever day and unit (%s)', (unitRole) => {
  for (const unit of [null, 'Sở Tài chính', 'UBND phường Cái Khế ($1)']) {
    expect(legendLines(legendWords, '2027-01-31', { unit, unitRole }).map(({ text }) => text).filter((text) => !isOurs(text))).toEqual([]);
  }
});

test.each([
  'Chú giải tiến độ (Trợ lý Phụ lục), số liệu tính đến ngày 09/12/2026 – bản nháp',
  'Chú giải tiến độ (Trợ lý Phụ lục)',
  'Chú giải tiến độ, số liệu tính đến ngày 09/12/2026',
  '▼ Quá hạn',
  'Quá hạn, không đạt, chậm nhiều (tụt hậu), thụt lùi',
  ' ▼ Quá hạn, không đạt, chậm nhiều (tụt hậu), thụt lùi',
  '● Sắp đến hạn, chậm – cần tăng tốc',
  'Xây dựng Đề án',
  '',
])('what the user wrote or changed is the user\'s: “%s”', (text) => {
  expect(isOurs(text)).toBe(false);
});
