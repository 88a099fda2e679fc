import { confusableAgencies } from '../../../src/core/agencies/confusableAgencies';
import type { Agency } from '../../../src/core/model/agency';
import { directoryRules } from '../../../src/data/agencyDirectory';

const agency = (name: string, kind = 'so'): Agency => ({ id: name, name, kind, aliases: [], formerNames: [], memberKinds: [] });
const pairs = (...agencies: readonly Agency[]) => confusableAgencies(agencies, directoryRules).map(({ ids }) => ids);

test.each([
  ['two letters apart', 'Sở Nội vụ', 'Sở Ngoại vụ'],
  ['one letter apart', 'Ủy ban nhân dân xã Đồi Gió', 'Ủy ban nhân dân xã Đồi Gió A'],
  ['marks apart', 'Sở Thiết bị', 'Sở Thiệt bì'],
  ['the same words in another order', 'Ủy ban nhân dân xã Gió Lành', 'Ủy ban nhân dân xã Lành Gió'],
])('%s: %j and %j', (_, one, other) => expect(pairs(agency(one), agency(other))).toEqual([[one, other]]));

test.each([
  ['more letters apart', 'Sở Nội vụ', 'Sở Nông vụ mùa'],
  ['under different heads', 'Sở Dân tộc', 'Ban Dân tộc'],
  ['too short to be told apart by letters', 'Sở A B', 'Sở A C'],
  ['a commune and a ward', 'Ủy ban nhân dân xã Vườn Cau Xanh', 'Ủy ban nhân dân phường Bến Lúa Vàng'],
])('not where they are %s: %j and %j', (_, one, other) => expect(pairs(agency(one), agency(other))).toEqual([]));

test('a group is taken for nobody', () => expect(pairs(agency('Các sở ngành', 'nhom'), agency('Các sở ngành A', 'nhom'))).toEqual([]));
test('each pair is named once', () => expect(pairs(agency('Sở Nội vụ'), agency('Sở Ngoại vụ'), agency('Sở Ngoi vụ'))).toHaveLength(3));
