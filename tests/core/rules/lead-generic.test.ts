import { leadGeneric } from '../../../src/core/rules/lead-generic';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const check = (lead: string, supporting = '') => leadGeneric.check(contextOf([taskAppendix([{ lead, supporting }])]));

describe('lead-generic', () => {
  test.each([
    'Sở, ban, ngành thành phố; Ủy ban nhân dân cấp xã',
    'Sở, ban, ngành thành phố; các địa phương',
    'UBND xã, phường',
    'Các cơ quan liên quan',
    'các doanh nghiệp công nghệ số',
  ])('%j', (lead) => {
    expect(check(lead)).toMatchObject([{ severity: 'information', messageId: 'message', at: { row0: 4, col0: 2 }, data: { written: lead }, fix: null }]);
  });

  test.each([
    ['', 'Sở, ban, ngành thành phố'],
    ['Sở Y tế', 'Sở, ban, ngành thành phố; Ủy ban nhân dân cấp xã'],
    ['Sở Y tế; các địa phương', ''],
    ['Ủy ban nhân dân phường Cái Khế', ''],
    ['Sở Kinh tế số', ''],
  ])('%j with %j: none', (lead, supporting) => {
    expect(check(lead, supporting)).toEqual([]);
  });
});
