import type { DirectorySheet } from '../../../src/core/model/directorySheet';
import { agencyDirectory } from '../../../src/core/rules/agency-directory';
import { agencyAmbiguous } from '../../../src/core/rules/agency-ambiguous';
import { agencyUnknown } from '../../../src/core/rules/agency-unknown';
import { builtInDirectory } from '../../../src/data/agencyDirectory';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const ofOtherPlaces = ['Vụ Sông ngòi', 'Cục Nắng mưa; Vụ Đồi núi', 'Thuế tỉnh', 'Vụ Sông ngòi', 'Ủy ban nhân dân xã Tân Lĩnhh', 'Sở Y tế'];
const ofThisPlace = ['Sở Y tế', 'Sở Tài chính; Công an thành phố', 'Sở Kinh tế số', 'Sở Nội vụ; Sở Tư pháp', 'Trung tâm Lúa gạo', 'Sở Xây dựng', 'UBND xã, phường'];
const contextWith = (leads: readonly string[], directorySheet: DirectorySheet | null = null) => contextOf([taskAppendix(leads.map((lead) => ({ lead })))], { directorySheet });

describe('agency-directory', () => {
  test('says once that the directory is not that of the appendix, with each name once', () => {
    expect(agencyDirectory.check(contextWith(ofOtherPlaces))).toMatchObject([
      {
        severity: 'information', messageId: 'builtIn', at: { sheet: 'PL', row0: null, col0: null }, fix: null,
        data: { unknown: 5, total: 6, names: 'Vụ Sông ngòi; Cục Nắng mưa; Vụ Đồi núi; Thuế tỉnh; Ủy ban nhân dân xã Tân Lĩnhh' },
      },
    ]);
  });

  test('takes the place of an error for each name', () => {
    expect([agencyUnknown, agencyAmbiguous].flatMap((rule) => rule.check(contextWith(ofOtherPlaces)))).toEqual([]);
  });

  test('names the sheet of a directory of the user’s own', () => {
    const own: DirectorySheet = { sheet: 'Danh mục', place: '', agencies: builtInDirectory, nameArea: null, problems: [] };
    expect(agencyDirectory.check(contextWith(ofOtherPlaces, own))).toMatchObject([{ messageId: 'own', data: { sheet: 'Danh mục' } }]);
    expect(agencyDirectory.check(contextWith(ofOtherPlaces, { ...own, agencies: [] }))).toMatchObject([{ messageId: 'builtIn' }]);
  });

  test('shows no more names than can be read', () => {
    const [finding] = agencyDirectory.check(contextWith(Array.from({ length: 40 }, (_, index) => `Vụ Sông số ${index}`)));
    expect(String(finding?.data.names).split('; ')).toHaveLength(13);
  });

  test.each([
    ['a stranger or two', ofThisPlace],
    ['one row', ['Sở Kinh tế số']],
    ['two names, both strangers', ['Sở Kinh tế số', 'Trung tâm Lúa gạo']],
    ['groups only', ['các doanh nghiệp lớn', 'các hội nghề', 'các nhóm hộ', 'đơn vị khác']],
    ['nobody', ['', '']],
    ['the same stranger in every row', ['Sở Kinh tế số', 'Sở Kinh tế số', 'Sở Kinh tế số', 'Sở Kinh tế số', 'Sở Y tế', 'Sở Tài chính']],
  ])('%s: none', (_why, leads) => {
    expect(agencyDirectory.check(contextWith(leads))).toEqual([]);
  });
});
