import { agencyUnknown } from '../../../src/core/rules/agency-unknown';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const check = (lead: string) => agencyUnknown.check(contextOf([taskAppendix([{ lead }])]));

describe('agency-unknown', () => {
  test('a name that nothing is near to has nothing on offer', () => {
    expect(check('Sở Kinh tế số')).toMatchObject([
      { ruleId: 'agency-unknown', messageId: 'message', severity: 'error', at: { sheet: 'PL', row0: 4, col0: 2 }, data: { written: 'Sở Kinh tế số' }, fix: null },
    ]);
  });

  test('the nearest names are offered, none is chosen', () => {
    expect(check('Sở Y tế; Trường Đại học Nam Cần Thơ')).toMatchObject([
      { messageId: 'nearest', data: { written: 'Trường Đại học Nam Cần Thơ' }, fix: { kind: 'choose', replacements: expect.arrayContaining(['Sở Y tế; Đại học Cần Thơ']) } },
    ]);
  });

  test('several strangers among many known names are errors each', () => {
    const known = ['Sở Y tế', 'Sở Tài chính', 'Sở Nội vụ', 'Sở Tư pháp', 'Sở Xây dựng', 'Công an thành phố'];
    const findings = check([...known, 'Ban Điều phối Lúa gạo', 'Trung tâm Dự báo Nắng mưa'].join('; '));
    expect(findings.map(({ subject }) => subject)).toEqual(['Ban Điều phối Lúa gạo', 'Trung tâm Dự báo Nắng mưa']);
  });

  test('where most names are strangers, the directory is not theirs: agency-directory speaks', () => {
    expect(check('Vụ Sông ngòi; Vụ Đồi núi; Cục Nắng mưa; Sở Y tế')).toEqual([]);
  });

  test.each(['Sở Y tế; Ban Điều phối liên vùng', 'Ngân hàng Nhà nước chi nhánh khu vực 15', 'Trung tâm Y tế khu vực Ô Môn'])('%j is one', (lead) => {
    expect(check(lead)).toHaveLength(1);
  });

  test.each(['', 'Sở Y tế', 'Sớ Y tế', 'Bộ Tài chính', 'các doanh nghiệp công nghệ số', 'Các tổ chức chính trị - xã hội', 'Tổ chức, cá nhân có liên quan'])('%j is none', (lead) => {
    expect(check(lead)).toEqual([]);
  });
});
