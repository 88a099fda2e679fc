import type { DirectorySheet } from '../../../src/core/model/directorySheet';
import { agencyDirectory } from '../../../src/core/rules/agency-directory';
import { agencyAlias } from '../../../src/core/rules/agency-alias';
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

  test.each([
    ['a province, whose offices are called as those of the city but for a few', ['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ', 'Sở Xây dựng', 'Sở Tư pháp'], 1],
    ['the Government, where ministries lead', ['Bộ Y tế', 'Bộ Tài chính', 'Bộ Xây dựng', 'Đài Truyền thanh Ven biển'], 1],
    ['an office with two names, none of them known', ['Phòng Sông ngòi', 'Ban Đồi núi', 'Phòng Sông ngòi'], 2],
  ])('is that of another place for %s', (_whose, leads, unknown) => {
    expect(agencyDirectory.check(contextWith(leads))).toMatchObject([{ data: { unknown } }]);
    expect(agencyUnknown.check(contextWith(leads))).toEqual([]);
  });

  test('a directory of a province’s own knows its offices, so that a stranger is a slip', () => {
    const directory = [...builtInDirectory, { id: 'cat', name: 'Công an tỉnh', kind: 'cong-an', aliases: [], formerNames: [], memberKinds: [] }];
    const context = contextOf([taskAppendix(['Thuế tỉnh', 'Sở Y tế', 'Sở Nội vụ'].map((lead) => ({ lead })))], { directory });
    expect(agencyDirectory.check(context)).toEqual([]);
    expect(agencyUnknown.check(context)).toMatchObject([{ subject: 'Thuế tỉnh' }]);
  });

  test('the names of another place are not measured by the official ones of this', () => {
    expect(agencyAlias.check(contextWith(['UBND xã, phường', 'Thuế tỉnh', 'Công an tỉnh']))).toEqual([]);
    expect(agencyAlias.check(contextWith(['UBND xã, phường', 'Sở Y tế']))).toHaveLength(1);
  });

  test('names the sheet of a directory of the user’s own', () => {
    const own: DirectorySheet = { sheet: 'Danh mục', headerRow0: 0, place: '', agencies: builtInDirectory, nameArea: null, problems: [] };
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
    ['two strangers beside a name that is known', ['Sở Kinh tế số', 'Trung tâm Lúa gạo', 'Sở Y tế']],
    ['a name of a province beside one of the city', ['Thuế tỉnh', 'Công an thành phố', 'Sở Y tế', 'Sở Nội vụ']],
    ['a ministry that helps', ['Sở Y tế', 'Bộ Y tế', 'Sở Nội vụ', 'Sở Kinh tế số']],
    ['ministries, all of them known', ['Bộ Y tế', 'Bộ Tài chính', 'Bộ Xây dựng']],
    ['offices of a province, none of them unknown', ['Sở Y tế', 'Sở Nội vụ']],
    ['groups only', ['các doanh nghiệp lớn', 'các hội nghề', 'các nhóm hộ', 'đơn vị khác']],
    ['nobody', ['', '']],
    ['the same stranger in every row', ['Sở Kinh tế số', 'Sở Kinh tế số', 'Sở Kinh tế số', 'Sở Kinh tế số', 'Sở Y tế', 'Sở Tài chính']],
  ])('%s: none', (_why, leads) => {
    expect(agencyDirectory.check(contextWith(leads))).toEqual([]);
  });
});
