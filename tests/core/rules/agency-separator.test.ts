import { agencySeparator } from '../../../src/core/rules/agency-separator';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const usual = { supporting: 'Sở, ban, ngành thành phố; Ủy ban nhân dân cấp xã' };
const check = (supporting: string, ...others: { supporting: string }[]) => agencySeparator.check(contextOf([taskAppendix([{ supporting }, ...others])]));

describe('agency-separator', () => {
  test.each([
    ['Sở Nội vụ và Sở Khoa học và Công nghệ', '“và”', 'Sở Nội vụ; Sở Khoa học và Công nghệ'],
    ['Sở KH&CN, Sở GD&ĐT', '“,”', 'Sở KH&CN; Sở GD&ĐT'],
    ['Sở Y tế, Sở Tài chính và Sở Nội vụ.', '“,”, “và”', 'Sở Y tế; Sở Tài chính; Sở Nội vụ.'],
    ['Sở Y tế chủ trì, Sở Tài chính bố trí kinh phí', '“,”', 'Sở Y tế chủ trì; Sở Tài chính bố trí kinh phí'],
    ['Sở Y tế. Sở Tài chính', '“.”', 'Sở Y tế; Sở Tài chính'],
  ])('%j beside semicolons: %s', (written, signs, replacement) => {
    expect(check(written, usual, usual, usual)).toMatchObject([
      { severity: 'information', messageId: 'message', at: { row0: 4 }, data: { signs }, fix: { kind: 'replace', expected: written, replacement } },
    ]);
  });

  test.each([
    ['a sheet that always writes commas', 'Sở Y tế, Sở Tài chính', [{ supporting: 'Sở Nội vụ, Công an thành phố' }]],
    ['as many commas as semicolons', 'Sở Y tế, Sở Tài chính', [usual]],
    ['line breaks are a list of their own', 'Sở Y tế\nSở Tài chính', [usual, usual]],
    ['a comma inside a name', 'Sở Văn hóa, Thể thao và Du lịch', [usual, usual]],
    ['names under one head', 'Sở Nội vụ, Tài chính', [usual, usual]],
    ['a word stands between', 'Sở Y tế, phối hợp: Sở Tài chính', [usual, usual]],
    ['one agency', 'Sở Y tế', [usual, usual]],
  ])('%s: none', (_why, written, others) => {
    expect(check(written, ...others)).toEqual([]);
  });
});
