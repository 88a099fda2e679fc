import { agencyDuplicate } from '../../../src/core/rules/agency-duplicate';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const check = (supporting: string) => agencyDuplicate.check(contextOf([taskAppendix([{ supporting }])]));

describe('agency-duplicate', () => {
  test.each([
    ['Sở Y tế; Sở Tài chính; Sở Y tế', 'Sở Y tế; Sở Tài chính'],
    ['Sở KH&CN; Sở Khoa học và Công nghệ; Sở Y tế', 'Sở KH&CN; Sở Y tế'],
    ['- Sở Y tế;\n- Sở Ý tế.', '- Sở Y tế.'],
    ['UBND xã, phường, UBND cấp xã', 'UBND xã, phường'],
  ])('%j → %j', (written, replacement) => {
    expect(check(written)).toMatchObject([{ severity: 'warning', messageId: 'message', fix: { kind: 'replace', expected: written, replacement } }]);
  });

  test.each(['Sở Y tế; Sở Y tế (đầu mối)', 'Sở Y tế; Sở Y tế báo cáo hằng quý', 'Sở Y tế; Phối hợp: Sở Y tế'])('%j has one, but nothing is taken away with words of its own', (written) => {
    expect(check(written)).toMatchObject([{ subject: expect.stringContaining('Sở Y tế'), fix: null }]);
  });

  test.each([
    'Sở Y tế; Sở Tài chính',
    'Báo Cần Thơ, Đài Phát thanh và Truyền hình thành phố',
    'Báo Cần Thơ; Báo và Phát thanh, Truyền hình Cần Thơ',
    'Sở Kinh tế số; Sở Kinh tế số mới',
    'Sở, ban, ngành thành phố; Sở Y tế',
    'Trường đại học; Trường đại học, cao đẳng',
  ])('%j has none', (written) => {
    expect(check(written)).toEqual([]);
  });
});
