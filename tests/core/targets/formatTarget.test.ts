import fc from 'fast-check';
import { formatVietnameseNumber } from '../../../src/core/numbers/formatNumber';
import { formatTarget } from '../../../src/core/targets/formatTarget';
import { parseTarget } from '../../../src/core/targets/parseTarget';
import { parseTargetInSentence } from '../../../src/core/targets/parseTargetInSentence';

const cases: readonly (readonly [sentence: string, written: string])[] = [
  ['Tỷ trọng kinh tế số trên GRDP đạt tối thiểu 14,5%.', '≥ 14,5 %'],
  ['Có hơn 40% doanh nghiệp vừa và nhỏ ứng dụng công nghệ số.', '> 40 %'],
  ['Tỷ lệ phủ sóng mạng 5G trên địa bàn ≥ 70%;', '≥ 70 %'],
  ['Xây dựng Trung tâm Khởi nghiệp và Đổi mới sáng tạo mang tầm khu vực.', ''],
];

test.each(cases)('the target of "%s" is written "%s"', (sentence, written) => {
  expect(formatTarget(parseTargetInSentence(sentence, null))).toBe(written);
});

test('a range is written from its low to its high bound, without a sign', () => {
  const target = { ...parseTargetInSentence('', null), comparator: '>=' as const, value: 8, upper: 10, unit: '%' };
  expect(formatTarget(target)).toBe('8 - 10 %');
});

test.each([
  ['khoảng 80 - 90%', 'khoảng 80 - 90 %'], ['≥ 80', '≥ 80'], ['dưới 5 xã', '< 5 xã'], ['= 3', '= 3'], ['Giữ vững', ''], ['≤ 3; ≤ 5', ''],
])('%p is written %p', (text, written) => {
  expect(formatTarget(parseTarget({ text, value: text, numberFormat: '@', unit: '', sectionHorizon: null }))).toBe(written);
});

test('a number without a sign is written without one', () => {
  expect(formatTarget({ ...parseTargetInSentence('', null), comparator: null, value: 8, upper: null, unit: '%' })).toBe('8 %');
});

test('what is printed is read back as the same target', () => {
  const amount = fc.integer({ min: 0, max: 5_000_000 }).map((number) => number / 100);
  const unit = fc.constantFrom('%', '%/năm', 'Người', 'Thứ bậc', 'Tỷ đồng', 'Trung tâm', 'triệu USD', 'xã');
  const sign = fc.constantFrom('≥ ', '> ', '≤ ', '< ', '= ', 'khoảng ', '');
  fc.assert(
    fc.property(amount, fc.option(amount), unit, sign, (low, high, of, written) => {
      const shown = (number: number) => formatVietnameseNumber(number, 1);
      const text = high === null ? `${written}${shown(low)} ${of}` : `${shown(low)} - ${shown(high)} ${of}`;
      const read = (words: string) => parseTarget({ text: words, value: words, numberFormat: '@', unit: of, sectionHorizon: null });
      const { form, comparator, value, upper } = read(text);
      expect(value).not.toBeNull();
      expect(read(formatTarget(read(text)))).toMatchObject({ form, comparator, value, upper, unit: of });
    }),
    { numRuns: 500 },
  );
});
