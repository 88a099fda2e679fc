import { agencyMisspelled } from '../../../src/core/rules/agency-misspelled';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const check = (supporting: string) => agencyMisspelled.check(contextOf([taskAppendix([{ lead: 'Sở Y tế', supporting }])]));

describe('agency-misspelled', () => {
  test.each([
    ['Sớ, ban, ngành thành phố; Ủy ban nhân dân cấp xã', 'Sở, ban, ngành thành phố; Ủy ban nhân dân cấp xã'],
    ['- Sở Tài chính;\n- Sở Khoa hoc và Công nghệ.', '- Sở Tài chính;\n- Sở Khoa học và Công nghệ.'],
    ['Sở Công Thưong (đầu mối), Sở  Tài chính', 'Sở Công Thương (đầu mối), Sở  Tài chính'],
    ['So Tai chinh', 'Sở Tài chính'],
  ])('%j → %j', (written, replacement) => {
    expect(check(written)).toMatchObject([
      { ruleId: 'agency-misspelled', severity: 'error', at: { sheet: 'PL', row0: 4, col0: 3 }, fix: { kind: 'replace', expected: written, replacement } },
    ]);
  });

  test('both slips of a cell are reported, each with its own correction', () => {
    expect(check('Sỡ Công Thương; Sở Tài chinh').map(({ data }) => data)).toEqual([
      { written: 'Sỡ Công Thương', suggested: 'Sở Công Thương' },
      { written: 'Sở Tài chinh', suggested: 'Sở Tài chính' },
    ]);
  });

  test.each(['', 'Sở Tài chính', 'SỞ TÀI CHÍNH', 'Sở Văn hoá, Thể thao & Du lịch', 'Sở Nôi vụ', 'Báo Cần Thơ', 'Sở Kinh tế số', 'Các cơ quan liên quan', 'Viện, Trường'])('%j is none', (written) => {
    expect(check(written)).toEqual([]);
  });
});
