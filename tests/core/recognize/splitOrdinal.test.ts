import fc from 'fast-check';
import { cleanText } from '../../../src/core/text/cleanText';
import { splitOrdinal } from '../../../src/core/recognize/splitOrdinal';

test.each([
  ['1. Tỷ lệ hộ nghèo', '1', 'Tỷ lệ hộ nghèo'],
  ['2.Tỷ lệ hộ nghèo', '2', 'Tỷ lệ hộ nghèo'],
  ['1.1 Tỷ lệ hộ nghèo', '1.1', 'Tỷ lệ hộ nghèo'],
  ['II. Văn hóa', 'II', 'Văn hóa'],
  ['A. KINH TẾ', 'A', 'KINH TẾ'],
  ['a) tập huấn', 'a)', 'tập huấn'],
  ['1) tập huấn', '1)', 'tập huấn'],
  ['- Dịch vụ', '-', 'Dịch vụ'],
  ['KT01. Tốc độ tăng', 'KT01', 'Tốc độ tăng'],
])('"%s" begins with the number %s', (text, number, rest) => {
  expect(splitOrdinal(text)).toMatchObject({ ordinal: { text: number }, rest });
});

test.each(['', 'Tỷ lệ hộ nghèo', '1.000 doanh nghiệp', '1.5 triệu lượt khách', '5G. phủ sóng', '100% hồ sơ', 'P. Cái Khế', 'TP. Cần Thơ', 'TM. UBND', '-5%', '1'])('"%s" does not', (text) => {
  expect(splitOrdinal(text)).toBeNull();
});

test('no text makes it throw, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.tuple(fc.constantFrom('1.', 'II.', 'a)', '-', '1.2.', 'KT1.'), fc.string()).map(([mark, text]) => `${mark} ${text}`)), (text) => {
      const split = splitOrdinal(text);
      if (split) expect(cleanText(text).endsWith(split.rest)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
