import { leadMultiple } from '../../../src/core/rules/lead-multiple';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const check = (lead: string, supporting = '') => leadMultiple.check(contextOf([taskAppendix([{ lead, supporting }])]));

describe('lead-multiple', () => {
  test.each([
    ['Công an thành phố; Sở Khoa học và Công nghệ', { count: 2, first: 'Công an thành phố' }],
    ['- Sở Tài chính;\n- Sở Khoa học và Công nghệ;\n- Ban Quản lý các khu chế xuất và công nghiệp Cần Thơ.', { count: 3, first: 'Sở Tài chính' }],
    ['Sở Nội vụ (phụ trách đào tạo), Sở Tài chính', { count: 2, first: 'Sở Nội vụ (phụ trách đào tạo)' }],
    ['Sở Nội vụ; Sở Tài chính; các địa phương', { count: 2, first: 'Sở Nội vụ' }],
  ])('%j', (lead, data) => {
    expect(check(lead)).toMatchObject([{ severity: 'information', messageId: 'message', at: { row0: 4, col0: 2 }, data, fix: null }]);
  });

  test.each([
    ['', 'Sở Y tế; Sở Tài chính'],
    ['Sở Nội vụ', 'Sở Y tế; Sở Tài chính'],
    ['Sở Văn hóa, Thể thao và Du lịch', ''],
    ['Sở Nội vụ (đầu mối); Sở Tài chính', ''],
    ['Sở Nội vụ (chủ trì chính), Sở Tài chính', ''],
    ['Sở, ban, ngành thành phố; Ủy ban nhân dân cấp xã', ''],
    ['Sở Nội vụ; các địa phương', ''],
    ['Sở Nội vụ chủ trì; Sở Tài chính', ''],
    ['Sở Nội vụ, Sở Tài chính làm đầu mối', ''],
  ])('%j with %j: none', (lead, supporting) => {
    expect(check(lead, supporting)).toEqual([]);
  });
});
