import { builtInDirectory, directoryRules } from '../../src/data/agencyDirectory';
import local from '../../src/data/agencies.json';
import central from '../../src/data/agencies-central.json';
import communes from '../../src/data/agencies-communes.json';

const ids = new Set(builtInDirectory.map(({ id }) => id));
const countOf = (kind: string) => builtInDirectory.filter((agency) => agency.kind === kind).length;

describe('the built-in directory', () => {
  test('holds the city as it is since 1/7/2025', () => {
    expect({ so: countOf('so'), phuong: countOf('phuong'), xa: countOf('xa') }).toEqual({ so: 12, phuong: 31, xa: 72 });
  });

  test('names no agency twice', () => {
    expect(ids.size).toBe(builtInDirectory.length);
  });

  test('says of each name and former name where it comes from', () => {
    const entries = [...local.agencies, ...communes.agencies, ...central.agencies];
    const unsourced = entries.flatMap(({ name, verified, formerNames }) => [{ name, verified }, ...formerNames]).filter(({ verified }) => verified === '');
    expect(unsourced).toEqual([]);
  });

  test('dates former names as exactly as they are known, or not at all', () => {
    const dates = builtInDirectory.flatMap(({ formerNames }) => formerNames.map(({ date }) => date));
    expect(dates.filter((date) => !/^(?:\d{4}(?:-\d{2}){0,2})?$/.test(date))).toEqual([]);
  });

  test('gives members to the groups that have some', () => {
    expect(builtInDirectory.filter(({ memberKinds }) => memberKinds.length > 0).map(({ id }) => id)).toEqual(['nhom-so-ban-nganh', 'nhom-ubnd-cap-xa', 'nhom-bo-nganh']);
  });
});

describe('the rules of the directory', () => {
  test('speak only of agencies that are in it', () => {
    const named = [...directoryRules.confusableGroups.flatMap((group) => group.ids), ...directoryRules.formerUnits.map(({ successorId }) => successorId)];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('list a place before the shorter one it ends with', () => {
    const { placeSuffixes } = directoryRules;
    const hidden = placeSuffixes.filter((suffix, index) => placeSuffixes.slice(0, index).some((earlier) => suffix.endsWith(` ${earlier}`)));
    expect(hidden).toEqual([]);
  });
});
