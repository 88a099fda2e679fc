import { createAgencyMatcher } from '../../../src/core/agencies/createAgencyMatcher';
import { directoryRulesFor } from '../../../src/core/agencies/directoryRulesFor';
import type { Agency } from '../../../src/core/model/agency';
import { builtInDirectory, directoryRules } from '../../../src/data/agencyDirectory';

function agency(id: string, name: string, kind = 'so', aliases: readonly string[] = []): Agency {
  return { id, name, kind, aliases, formerNames: [], memberKinds: [] };
}

const upland: readonly Agency[] = [
  agency('cong-an', 'Công an tỉnh'),
  agency('so-y-te', 'Sở Y tế'),
  agency('so-noi-vu', 'Sở Nội vụ'),
  agency('so-ngoai-vu', 'Sở Ngoại vụ'),
  agency('ban-van-ban', 'Ban Dân tộc'),
  agency('ban-dan-so', 'Ban Dân tọc thiểu số'),
  agency('xa-muong-la', 'Ủy ban nhân dân xã Mường La', 'xa'),
  agency('xa-muong-lai', 'Ủy ban nhân dân xã Mường Lai', 'xa'),
  agency('xa-la-muong', 'Ủy ban nhân dân xã La Mường', 'xa'),
  agency('phuong-sa-pa', 'Ủy ban nhân dân phường Sa Pa', 'phuong'),
];

const rules = directoryRulesFor(directoryRules, upland, 'tỉnh Lào Cai');
const matcher = createAgencyMatcher(upland, rules);
const confusedWith = (id: string) => rules.confusableGroups.filter(({ ids }) => ids.includes(id)).flatMap(({ ids }) => ids.filter((other) => other !== id));

describe('places', () => {
  test.each([
    ['Công an', 'cong-an'],
    ['Công an tỉnh Lào Cai', 'cong-an'],
    ['Sở Y tế tỉnh', 'so-y-te'],
    ['Sở Y tế Lào Cai', 'so-y-te'],
    ['Sở Y tế của tỉnh Lào Cai', 'so-y-te'],
  ])('%j is named with or without the place', (name, agencyId) => {
    expect(matcher.match(name)).toMatchObject({ match: 'exact', agencyId });
  });

  test.each(['Sở Y tế thành phố Cần Thơ', 'Công an thành phố', 'Sở Y tế Sơn La'])('%j is not of this place', (name) => {
    expect(matcher.match(name).match).toBe('unknown');
  });

  test('a place that nobody named may be a province or a city', () => {
    const anywhere = createAgencyMatcher(upland, directoryRulesFor(directoryRules, upland, ''));
    expect(['Sở Y tế tỉnh', 'Sở Y tế thành phố'].map((name) => anywhere.match(name).agencyId)).toEqual(['so-y-te', 'so-y-te']);
  });

  test.each(['thành phố Cần Thơ', 'tỉnh Lào Cai', 'xã Mường La', 'Đắk Lắk', ''])('the endings of %j stand longest first', (place) => {
    const { placeSuffixes } = directoryRulesFor(directoryRules, upland, place);
    expect(placeSuffixes.filter((suffix, index) => placeSuffixes.slice(0, index).some((earlier) => suffix.endsWith(` ${earlier}`)))).toEqual([]);
  });

  test('the built-in directory has the endings of its own place', () => {
    expect([...directoryRulesFor(directoryRules, builtInDirectory, 'thành phố Cần Thơ').placeSuffixes].sort()).toEqual([...directoryRules.placeSuffixes].sort());
  });
});

describe('names of the past', () => {
  test('end with a province that was merged into this one', () => {
    expect(matcher.match('Sở Y tế tỉnh Yên Bái')).toMatchObject({ match: 'former', agencyId: 'so-y-te', formerSince: '2025-07-01' });
    expect(matcher.match('Sở Y tế (cũ)')).toMatchObject({ match: 'former', agencyId: 'so-y-te' });
    expect(matcher.match('Sở Y tế tỉnh Hậu Giang').match).toBe('unknown');
  });

  test('need a successor in the directory', () => {
    expect(rules.formerUnits).toEqual([]);
    expect(matcher.match('UBND huyện Mường Khương').match).toBe('unknown');
    expect(directoryRulesFor(directoryRules, builtInDirectory, 'thành phố Cần Thơ').formerUnits).toEqual(directoryRules.formerUnits);
  });
});

describe('names too alike', () => {
  test.each([
    ['so-noi-vu', ['so-ngoai-vu', 'so-ngoai-vu']],
    ['xa-muong-la', ['xa-muong-lai', 'xa-la-muong']],
    ['so-y-te', []],
    ['cong-an', []],
    ['ban-van-ban', []],
    ['phuong-sa-pa', []],
  ])('%s is never taken for %j', (id, others) => {
    expect(confusedWith(id)).toEqual(others);
  });

  test('are offered, never taken', () => {
    expect(matcher.match('Sở Nôi vụ')).toMatchObject({ match: 'ambiguous', agencyId: null });
  });

  test('are found again in the built-in directory', () => {
    const found = directoryRulesFor(directoryRules, builtInDirectory, 'thành phố Cần Thơ').confusableGroups.slice(directoryRules.confusableGroups.length);
    const isFound = (one: string, other: string) => found.some(({ ids }) => ids.includes(one) && ids.includes(other));
    const lost = directoryRules.confusableGroups.flatMap(({ ids }) => ids.slice(1).filter((id) => !isFound(ids[0] ?? '', id)));
    expect(lost).toEqual(['nhom-truong-dh-cd']);
  });
});
