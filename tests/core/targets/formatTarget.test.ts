import { formatTarget } from '../../../src/core/targets/formatTarget';
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
