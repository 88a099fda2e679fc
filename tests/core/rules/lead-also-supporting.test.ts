import { leadAlsoSupporting } from '../../../src/core/rules/lead-also-supporting';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const check = (lead: string, supporting: string) => leadAlsoSupporting.check(contextOf([taskAppendix([{ lead, supporting }])]));

describe('lead-also-supporting', () => {
  test.each([
    ['Sở Y tế', 'Sở Tài chính; Sở Y tế', [['Sở Y tế', 'Sở Y tế']]],
    ['Sở Khoa học và Công nghệ', 'Sở KH&CN, Sở Y tế', [['Sở KH&CN', 'Sở Khoa học và Công nghệ']]],
    ['Sở Y tế; Sở Tài chính', 'Sở Tài chính; Sở Y tế; Sở Y tế', [['Sở Tài chính', 'Sở Tài chính'], ['Sở Y tế', 'Sở Y tế']]],
    ['Sở Y tế; UBND xã, phường', 'Ủy ban nhân dân cấp xã; Sở Y tế', [['Sở Y tế', 'Sở Y tế']]],
  ])('%j leads, %j supports', (lead, supporting, agencies) => {
    expect(check(lead, supporting)).toEqual(
      agencies.map(([subject, agency]) => ({ ruleId: 'lead-also-supporting', messageId: 'message', severity: 'warning', at: { sheet: 'PL', row0: 4, col0: 3 }, subject, data: { agency }, fix: null })),
    );
  });

  test.each([
    ['Sở Y tế', 'Sở Tài chính'],
    ['Sở Y tế', 'Sở, ban, ngành thành phố; Ủy ban nhân dân cấp xã'],
    ['Sở, ban, ngành thành phố; Ủy ban nhân dân cấp xã', 'Sở Khoa học và Công nghệ'],
    ['Sở Kinh tế số', 'Sở Kinh tế số'],
    ['UBND xã, phường', 'Sở Y tế; Ủy ban nhân dân cấp xã'],
    ['Các sở, ban, ngành', 'Các sở, ban, ngành và các đơn vị liên quan'],
    ['Sở Nội vụ', 'Sở Ngoại vụ'],
    ['', ''],
  ])('%j leads, %j supports: none', (lead, supporting) => {
    expect(check(lead, supporting)).toEqual([]);
  });

  test('an agency that leads one row of a group and is named among those who support the group is no slip', () => {
    const appendix = taskAppendix([{ lead: 'Sở Y tế', supporting: 'Sở Tài chính; Sở Y tế' }, { lead: 'Sở Tài chính', supporting: 'Sở Tài chính; Sở Y tế' }]);
    const items = appendix.items.map((item) => {
      const { supporting } = item.cells;
      return supporting ? { ...item, cells: { ...item.cells, supporting: { ...supporting, row0: 3, borrowed: 'group' as const } } } : item;
    });
    expect(leadAlsoSupporting.check(contextOf([{ ...appendix, items }]))).toEqual([]);
  });
});
