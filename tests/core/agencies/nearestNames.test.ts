import type { ComparableName } from '../../../src/core/agencies/buildNameIndex';
import { nearestNames, type NearName } from '../../../src/core/agencies/nearestNames';

const name = (bareKey: string, id: string = bareKey): ComparableName => ({
  name: bareKey, bareKey, kind: 'exact', since: null, agency: { id, name: bareKey, kind: 'so', aliases: [], formerNames: [], memberKinds: [] },
});
const headOf = (key: string) => (/^(?:so|bo|cuc)(?= |$)/.exec(key) ?? [''])[0];
const directory = ['so noi vu', 'so ngoai vu', 'so tai chinh', 'so cong thuong', 'bo noi vu', 'cuc thue', 'vien lua gao', 'so noi vu tinh'].map((key) => name(key));
const near = nearestNames(directory, headOf);
const keys = (found: readonly NearName[]) => found.map(({ known }) => known.name);

describe('names that a written one may be a slip of', () => {
  test.each([
    ['so noi vo', ['so noi vu']], ['so noi vu', ['so noi vu']], ['sonoi vu', ['bo noi vu', 'so noi vu']], ['so cong thuonk', ['so cong thuong']], ['cuc thuee', ['cuc thue']], ['vien lua gaoo', ['vien lua gao']], ['so congthuong', ['so cong thuong']],
    ['so y te', []], ['bo ngoai vu', []], ['bo tai chinh', []],
  ])('%j: %j', (written, expected) => {
    expect(keys(near.slips(written, 0.7)).sort()).toEqual(expected);
  });

  test('those that are not like enough are left out', () => {
    expect([keys(near.slips('so noi vo', 0.88)), keys(near.slips('so noi vo', 0.9))]).toEqual([['so noi vu'], []]);
  });

  test('of the names of one agency only the best is given, and the best agency first', () => {
    const found = nearestNames([name('so noi vu x', 'a'), name('so noi vu', 'a'), name('so noi va', 'b')], headOf).slips('so noi vu', 0.5);
    expect(found.map(({ known, similarity }) => [known.name, similarity])).toEqual([['so noi vu', 1], ['so noi va', expect.closeTo(8 / 9, 9)]].slice(0, found.length));
    expect(found[0]?.known.agency.id).toBe('a');
  });
});

describe('names on offer for one that is nobody', () => {
  test.each([
    ['so noi vui', 3, ['so noi vu', 'so ngoai vu', 'so noi vu tinh']], ['so noi vui', 1, ['so noi vu']], ['so noi vui', 2, ['so noi vu', 'so ngoai vu']], ['bo noi vui', 3, ['bo noi vu']], ['thue noi vu', 3, ['so noi vu', 'bo noi vu']], ['xyz', 3, []],
  ])('for %j at most %d: %j', (written, most, expected) => {
    expect(keys(near.offers(written, 0.6, most))).toEqual(expected);
  });

  test('are at least as like as asked, exactly so included', () => {
    expect([keys(near.offers('so noi vo', 8 / 9, 3)), keys(near.offers('so noi vo', 0.9, 3))]).toEqual([['so noi vu'], []]);
  });
});
