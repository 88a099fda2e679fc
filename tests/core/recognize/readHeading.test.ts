import { compileVocabulary } from '../../../src/core/recognize/compileVocabulary';
import { readHeading, readHeadings } from '../../../src/core/recognize/readHeading';
import { headerVocabulary } from '../../../src/data/headerVocabulary';

const matcher = compileVocabulary(headerVocabulary);

const stacks: readonly (readonly [sentence: string, levels: readonly string[], role: string])[] = [
  ['the own words of a column come before those above', ['Thực hiện', 'Đơn vị phối hợp'], 'supporting'],
  ['a quarter is what the words above say', ['Kế hoạch năm 2026', 'Quý I'], 'target'],
  ['a place is what the words above say', ['Kết quả thực hiện đến năm 2025', 'Trong đó', 'Khu vực miền núi'], 'actual'],
  ['a year above does not hide the words below', ['Năm 2026', 'Ước thực hiện'], 'actual'],
  ['words above and below make one heading', ['Kết quả', 'Kỳ trước'], 'previous'],
  ['the end of a time is the deadline', ['Thời gian', 'Kết thúc'], 'deadline'],
  ['a comparison stays one', ['So sánh (%)', 'TH 2025/KH 2025'], 'ratio'],
];
test.each(stacks)('%s', (_, levels, role) => {
  expect(readHeading(levels, matcher).matches[0]?.role).toBe(role);
});

test.each([[['Kinh phí', 'Năm 2026']], [['Thời gian', 'Bắt đầu']]])('%s plays no role', (levels) => {
  expect(readHeading(levels, matcher)).toMatchObject({ matches: [], aside: 'harmless' });
});

test.each([[['Kênh tiếp nhận']], [['Kênh tiếp nhận', 'Trực tiếp']]])('%s is not known', (levels) => {
  expect(readHeading(levels, matcher)).toMatchObject({ matches: [], aside: null });
});

test('an old encoding is made out from all headings together', () => {
  const levels = new Map([[0, ['STT']], [1, ['NhiÖm vô']], [2, ['C¬ quan chñ tr×']], [3, ['Thêi gian hoµn thµnh']]]);
  expect([...readHeadings(levels, matcher).values()].map(({ matches }) => matches[0]?.role)).toEqual(['ordinal', 'content', 'lead', 'deadline']);
});
