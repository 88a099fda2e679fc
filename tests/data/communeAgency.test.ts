import { communeAgency } from '../../src/data/communeAgency';

const formerNames = [{ name: 'xã Đồi Cát', date: '2025-07-01' }];

test.each([
  ['Ủy ban nhân dân xã Đồi Gió', 'xa', 'xa-doi-gio', ['UBND xã Đồi Gió', 'Xã Đồi Gió', 'UBND X. Đồi Gió', 'X. Đồi Gió', 'X.Đồi Gió']],
  ['Ủy ban nhân dân phường Bến Lúa 1', 'phuong', 'phuong-ben-lua-1', ['UBND phường Bến Lúa 1', 'Phường Bến Lúa 1', 'UBND P. Bến Lúa 1', 'P. Bến Lúa 1', 'P.Bến Lúa 1']],
])('%s is known by every name that people write', (name, kind, id, aliases) => {
  expect(communeAgency({ name, formerNames })).toEqual({ id, name, kind, aliases, formerNames, memberKinds: [] });
});

test.each(['Ủy ban nhân dân thành phố', 'Sở Nội vụ', 'Xã Đồi Gió', 'Ủy ban nhân dân xãĐồi Gió'])('%s is no name of a commune’s committee', (name) => {
  expect(() => communeAgency({ name, formerNames })).toThrow(RangeError);
});
