import { createAgencyMatcher } from '../../../src/core/agencies/createAgencyMatcher';
import type { Agency } from '../../../src/core/model/agency';
import { directoryRules } from '../../../src/data/agencyDirectory';

const agency = (name: string, rest: Partial<Agency> = {}): Agency => ({ id: name, name, kind: 'so', aliases: [], formerNames: [], memberKinds: [], ...rest });
const matched = (directory: readonly Agency[], name: string, asOf?: string) => {
  const { match, agencyId, formerSince, candidates } = createAgencyMatcher(directory, directoryRules, asOf === undefined ? {} : { asOf }).match(name);
  return [match, agencyId, formerSince, candidates.map((candidate) => candidate.name)];
};

const gone = agency('Sở Mây Xanh', { aliases: ['SMX'], formerNames: [{ name: 'Sở Mây Trắng', date: '2020' }], validTo: '2026-06-30' });

describe('an agency that ended', () => {
  test.each(['Sở Mây Xanh', 'SMX', 'Sở Mây Trắng'])('is known as %s, but no longer holds from the day after', (name) => {
    expect(matched([gone], name, '2026-12-09')).toEqual(['former', 'Sở Mây Xanh', '2026-07-01', []]);
  });

  test.each([['on its last day', '2026-06-30'], ['where no day is asked for', undefined]])('holds %s', (_, asOf) => {
    expect([matched([gone], 'Sở Mây Xanh', asOf), matched([gone], 'SMX', asOf), matched([gone], 'Sở Mây Trắng', asOf)].map(([match, , since]) => [match, since])).toEqual([['exact', null], ['alias', null], ['former', '2020']]);
  });

  test('gives way to one of its name that stands', () => {
    expect(matched([gone, agency('Sở Mây Xanh', { id: 'mới' })], 'Sở Mây Xanh', '2026-12-09')).toEqual(['exact', 'mới', null, []]);
  });
});

describe('names of several agencies', () => {
  test('an official name goes before the short one of another, that before a former one', () => {
    const directory = [agency('Sở Gió', { formerNames: [{ name: 'Sở Mây', date: '2020' }] }), agency('Sở Nắng', { aliases: ['Sở Mây'] }), agency('Sở Mây')];
    expect(matched(directory, 'Sở Mây')).toEqual(['exact', 'Sở Mây', null, []]);
    expect(matched(directory.slice(0, 2), 'Sở Mây')).toEqual(['alias', 'Sở Nắng', null, []]);
    expect(matched(directory.slice(0, 1), 'Sở Mây')).toEqual(['former', 'Sở Gió', '2020', []]);
  });

  test('a name that two have alike is nobody\'s, and both are offered', () => {
    expect(matched([agency('Sở Gió', { aliases: ['Sở Trời'] }), agency('Sở Nắng', { aliases: ['Sở Trời', 'sở trời'] })], 'Sở Trời')).toEqual(['ambiguous', null, null, ['Sở Gió', 'Sở Nắng']]);
  });

  test('one that is given up, nobody knows when, has no day', () => {
    expect(matched([agency('Sở Gió', { formerNames: [{ name: 'Sở Bão', date: '' }] })], 'Sở Bão')).toEqual(['former', 'Sở Gió', null, []]);
  });
});

describe('a name that is not in the directory as written', () => {
  const wind = agency('Sở Gió mùa và Thời tiết', { aliases: ['SGMTT', 'Sở GM&TT'] });
  test.each([
    ['Sở Gió mùa và Thời tiêt', ['near', wind.name, null, [wind.name]]], ['So Gio mua va Thoi tiet', ['near', wind.name, null, [wind.name]]], ['Sở Gió mùa và Thời tiết (phòng Mưa)', ['exact', wind.name, null, []]],
    ['Sở Gió mùa & Thời tiết', ['exact', wind.name, null, []]], ['SGMTX', ['unknown', null, null, []]], ['Sở GM&TX', ['unknown', null, null, []]], ['SGMTT', ['alias', wind.name, null, []]], ['Sở Gió mùa', ['unknown', null, null, []]],
  ])('%j', (name, expected) => {
    expect(matched([wind], name)).toEqual(expected);
  });

  test('near to two it is ambiguous', () => {
    expect(matched([agency('Sở Quản lý đất đai'), agency('Sở Quản lý đất đao')], 'Sở Quản lý đất đa')).toEqual(['ambiguous', null, null, ['Sở Quản lý đất đai', 'Sở Quản lý đất đao']]);
  });

  test('far behind the nearest, another is no rival', () => {
    expect(matched([agency('Sở Quản lý đất đai'), agency('Sở Quản trị nước')], 'Sở Quản lý đất đaii')).toEqual(['near', 'Sở Quản lý đất đai', null, ['Sở Quản lý đất đai']]);
  });

  test('at most three are offered for a name that is nobody', () => {
    const many = ['Một', 'Hai', 'Bốn', 'Năm', 'Sáu'].map((word) => agency(`Sở Quản lý công trình ${word}`));
    expect(matched(many, 'Sở Quản lý công trình XYZ 9')[3]).toHaveLength(3);
  });

  test('a mistyped former name is a former one', () => {
    expect(matched([agency('Sở Gió', { formerNames: [{ name: 'Sở Quản lý bầu trời', date: '2020' }] })], 'Sở Quản lý bầu trờ')).toEqual(['former', 'Sở Gió', '2020', []]);
  });

  test('a commune is only offered', () => {
    expect(matched([agency('Ủy ban nhân dân xã Vườn Cau', { kind: 'xa' })], 'Ủy ban nhân dân xã Vườn Cao')).toEqual(['ambiguous', null, null, ['Ủy ban nhân dân xã Vườn Cau']]);
  });
});
