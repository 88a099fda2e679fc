import { agencyFormer } from '../../../src/core/rules/agency-former';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const check = (supporting: string) => agencyFormer.check(contextOf([taskAppendix([{ lead: 'Sở Y tế', supporting }])]));

describe('agency-former', () => {
  test('two former names of one cell are two findings', () => {
    const cell = 'Báo Cần Thơ, Đài Phát thanh và Truyền hình thành phố';
    const successor = 'Báo và Phát thanh, Truyền hình Cần Thơ';
    expect(check(cell)).toMatchObject([
      { severity: 'error', messageId: 'sinceYear', data: { written: 'Báo Cần Thơ', successor, since: '2025' }, fix: { expected: cell, replacement: `${successor}, Đài Phát thanh và Truyền hình thành phố` } },
      { messageId: 'sinceYear', data: { written: 'Đài Phát thanh và Truyền hình thành phố' }, fix: { replacement: `Báo Cần Thơ, ${successor}` } },
    ]);
  });

  test.each([
    ['Sở Giao thông vận tải', 'sinceDay', '01/03/2025', 'Sở Xây dựng'],
    ['Ban Quản lý dự án ODA', 'sinceMonth', '11/2025', 'Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp thành phố Cần Thơ'],
    ['Sở Y tế tỉnh Sóc Trăng', 'sinceDay', '01/07/2025', 'Sở Y tế'],
    ['Sở Y tế (cũ)', 'sinceDay', '01/07/2025', 'Sở Y tế'],
    ['UBND các quận, huyện', 'sinceDay', '01/07/2025', 'Ủy ban nhân dân cấp xã'],
  ])('%j: %s %s → %s', (written, messageId, since, successor) => {
    expect(check(written)).toMatchObject([{ messageId, data: { written, since, successor }, fix: { replacement: successor } }]);
  });

  test.each(['UBND quận Ô Môn', 'Ủy ban nhân dân huyện Phong Điền', 'UBND thị xã Vĩnh Châu'])('%j has no single successor, so none is offered', (written) => {
    expect(check(written)).toMatchObject([{ messageId: 'abolished', data: { written, since: '01/07/2025' }, fix: null }]);
  });

  test('where nobody knows since when, nothing is claimed', () => {
    expect(check('Quỹ Đầu tư phát triển tỉnh Sóc Trăng')).toMatchObject([{ messageId: 'undated', data: { written: 'Quỹ Đầu tư phát triển tỉnh Sóc Trăng', successor: 'Quỹ Đầu tư phát triển thành phố Cần Thơ' } }]);
  });

  test.each(['', 'Sở Nông nghiệp và Môi trường', 'Báo và Phát thanh, Truyền hình Cần Thơ', 'Phường Cái Khế', 'UBND cấp xã', 'Các địa phương', 'Sở Xây dựng', 'Công an thành phố'])('%j is none', (written) => {
    expect(check(written)).toEqual([]);
  });
});
