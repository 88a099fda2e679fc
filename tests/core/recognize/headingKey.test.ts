import { headingKey } from '../../../src/core/recognize/headingKey';

const keys: readonly (readonly [sentence: string, heading: string, text: string])[] = [
  ['lines and capitals make no difference', 'THỜI GIAN\nHOÀN THÀNH', 'thoi gian hoan thanh'],
  ['the number of the column says nothing', 'Chỉ tiêu (1)', 'chi tieu'],
  ['nor does how it is worked out', 'Tổng số (3=1+2)', 'tong so'],
  ['nor a mark of a footnote', 'Thời hạn (*)', 'thoi han'],
  ['a per cent sign is a word', '% hoàn thành', 'phantram hoan thanh'],
  ['TCVN3 is read as Unicode', 'C¬ quan chñ tr×', 'co quan chu tri'],
  ['nothing is nothing', '  ', ''],
];
test.each(keys)('%s', (_, heading, text) => expect(headingKey(heading).text).toBe(text));

const periods: readonly (readonly [heading: string, isPeriod: boolean, isPartOfYear: boolean])[] = [
  ['Năm 2026', true, false],
  ['Giai đoạn 2026-2030', true, false],
  ['Quý II/2026', true, true],
  ['9 tháng đầu năm', true, true],
  ['Đến ngày 30/9/2026', true, true],
  ['Kế hoạch năm 2026', false, false],
  ['Thời gian', false, false],
  ['Năm', false, false],
];
test.each(periods)('"%s": only a period %s, part of a year %s', (heading, isPeriod, isPartOfYear) => {
  expect(headingKey(heading)).toMatchObject({ isPeriod, isPartOfYear });
});
