import { agencyAlias } from '../../../src/core/rules/agency-alias';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const check = (supporting: string) => agencyAlias.check(contextOf([taskAppendix([{ supporting }])]));

describe('agency-alias', () => {
  test.each([
    ['- Sở, ban, ngành;\n- UBND xã, phường.', '- Sở, ban, ngành;\n- Ủy ban nhân dân cấp xã.'],
    ['Ban QLDA ĐTXDCT DDCN thành phố', 'Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp thành phố Cần Thơ'],
    ['Sở KH&CN (đầu mối)', 'Sở Khoa học và Công nghệ (đầu mối)'],
    ['Sở Nội vụ, Tài chính', 'Sở Nội vụ, Sở Tài chính'],
    ['UBND P. Cái Khế', 'Ủy ban nhân dân phường Cái Khế'],
    ['VP. UBND TP; Sở Y tế', 'Văn phòng Ủy ban nhân dân thành phố; Sở Y tế'],
  ])('%j → %j', (written, replacement) => {
    expect(check(written)).toMatchObject([{ ruleId: 'agency-alias', severity: 'information', messageId: 'message', fix: { kind: 'replace', expected: written, replacement } }]);
  });

  test.each([
    ['the official name', 'Sở Khoa học và Công nghệ'],
    ['other case', 'Ngân hàng Nhà nước chi nhánh khu vực 14'],
    ['the place left out', 'Quỹ Đầu tư phát triển thành phố'],
    ['a group without its place', 'Sở, ban, ngành'],
    ['a description, not a name', 'Các cơ quan, đơn vị, địa phương liên quan'],
    ['a description with its place', 'Các trường đại học, cao đẳng trên địa bàn thành phố'],
    ['a slip', 'Sớ Y tế'],
    ['a former name', 'Sở TN&MT'],
  ])('%s is none: %j', (_why, written) => {
    expect(check(written)).toEqual([]);
  });
});
