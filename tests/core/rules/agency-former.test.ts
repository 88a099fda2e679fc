import { agencyFormer } from '../../../src/core/rules/agency-former';
import { createAgencyMatcher } from '../../../src/core/agencies/createAgencyMatcher';
import { placeSuffixesOf } from '../../../src/core/agencies/placeSuffixesOf';
import { builtInDirectory, directoryRules } from '../../../src/data/agencyDirectory';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const check = (supporting: string) => agencyFormer.check(contextOf([taskAppendix([{ lead: 'Sở Y tế', supporting }])]));

describe('agency-former', () => {
  test('two former names of one agency are two findings with one correction, which names the successor once', () => {
    const cell = 'Báo Cần Thơ, Đài Phát thanh và Truyền hình thành phố';
    const successor = 'Báo và Phát thanh, Truyền hình Cần Thơ';
    expect(check(cell)).toMatchObject([
      { severity: 'error', messageId: 'sinceYear', subject: 'Báo Cần Thơ', data: { written: 'Báo Cần Thơ', successor, since: '2025' }, fix: { expected: cell, replacement: successor } },
      { messageId: 'sinceYear', data: { written: 'Đài Phát thanh và Truyền hình thành phố' }, fix: { replacement: successor } },
    ]);
  });

  test.each([
    ['Sở Kế hoạch và Đầu tư; Sở Tài chính; Sở Y tế', 'Sở Tài chính; Sở Y tế'],
    ['Sở Tài chính và Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
    ['Sở Y tế; Báo Cần Thơ; Sở Nội vụ; Đài Phát thanh và Truyền hình thành phố.', 'Sở Y tế; Báo và Phát thanh, Truyền hình Cần Thơ; Sở Nội vụ.'],
    ['Sở Tài chính; Sở Kế hoạch và Đầu tư (thẩm định)', 'Sở Tài chính; Sở Tài chính (thẩm định)'],
    ['Sở Tài chính; Sở Kế hoạch và Đầu tư tham mưu bố trí vốn', 'Sở Tài chính; Sở Tài chính tham mưu bố trí vốn'],
  ])('%j → %j: the successor once, and no other word lost', (written, replacement) => {
    expect(check(written)[0]?.fix).toEqual({ kind: 'replace', expected: written, replacement });
  });

  test('an agency that the directory lets end before the cut-off date is named, with nothing on offer', () => {
    const ended = { ...builtInDirectory[0], id: 'ban-cu', name: 'Ban Xúc tiến Lúa gạo', kind: 'ban', aliases: ['Ban XTLG'], formerNames: [], memberKinds: [], validTo: '2025-06-30' };
    const directory = [...builtInDirectory, ended];
    const matcher = createAgencyMatcher(directory, directoryRules, { asOf: '2026-12-31' });
    const appendix = taskAppendix([{ lead: 'Ban Xúc tiến Lúa gạo; Ban XTLG' }], { matcher });
    expect(agencyFormer.check(contextOf([appendix], { directory }))).toMatchObject([
      { messageId: 'ended', subject: 'Ban Xúc tiến Lúa gạo', data: { written: 'Ban Xúc tiến Lúa gạo', since: '01/07/2025' }, fix: null },
      { messageId: 'ended', subject: 'Ban XTLG' },
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

  test.each([
    ['issued before the change', { issuedOn: '2024-12-30' }, 0],
    ['issued on the day of the change', { issuedOn: '2025-03-01' }, 1],
    ['issued after it', { issuedOn: '2025-08-25' }, 1],
    ['for years before it', { firstYear: 2021, lastYear: 2024 }, 0],
    ['for years up to that of the change', { firstYear: 2021, lastYear: 2025 }, 1],
    ['issued after it on years before it', { issuedOn: '2026-01-05', firstYear: 2021, lastYear: 2024 }, 1],
    ['of no known date', { number: '46/KH-UBND' }, 1],
  ])('in a plan %s: %j, %d', (_when, plan, count) => {
    expect(agencyFormer.check(contextOf([taskAppendix([{ lead: 'Sở Giao thông vận tải' }], { plan })]))).toHaveLength(count);
  });

  test('a change of which only the year is known counts from its first day', () => {
    const found = (issuedOn: string) => agencyFormer.check(contextOf([taskAppendix([{ lead: 'Báo Cần Thơ' }], { plan: { issuedOn } })]));
    expect(found('2025-01-02')).toHaveLength(1);
    expect(found('2024-12-31')).toEqual([]);
  });

  test.each([
    ['Cục Thống kê', 0],
    ['UBND phường An Hòa', 0],
    ['Sở Kế hoạch và Đầu tư', 1],
    ['UBND huyện Mù Sương', 1],
  ])('in an appendix of another place, %j: %d', (name, count) => {
    const found = (others: string) => agencyFormer.check(contextOf([taskAppendix([{ lead: others, supporting: name }])]));
    expect(found('Thuế tỉnh; Công an tỉnh')).toHaveLength(count);
    expect(found('Sở Y tế')).toHaveLength(1);
  });

  test.each([
    ['thành phố Cần Thơ', 1],
    ['tỉnh Mây Trắng', 0],
  ])('what is of the place is told by the directory in use, that of %s: %d', (place, count) => {
    const merged = { ...builtInDirectory[0], id: 'quy', name: 'Quỹ Phát triển tỉnh Mây Trắng', kind: 'quy', aliases: [], formerNames: [{ name: 'Quỹ Lúa gạo', date: '2025' }], memberKinds: [] };
    const directory = [...builtInDirectory, merged];
    const matcher = createAgencyMatcher(directory, directoryRules);
    const appendix = taskAppendix([{ lead: 'Thuế Mù Sương; Công an Mù Sương; Sở Mù Sương', supporting: 'Quỹ Lúa gạo' }], { matcher });
    expect(agencyFormer.check(contextOf([appendix], { directory, placeSuffixes: placeSuffixesOf(place) }))).toHaveLength(count);
  });

  test('where nobody knows since when, nothing is claimed', () => {
    expect(check('Quỹ Đầu tư phát triển tỉnh Sóc Trăng')).toMatchObject([{ messageId: 'undated', data: { written: 'Quỹ Đầu tư phát triển tỉnh Sóc Trăng', successor: 'Quỹ Đầu tư phát triển thành phố Cần Thơ' } }]);
  });

  test.each(['', 'Sở Nông nghiệp và Môi trường', 'Báo và Phát thanh, Truyền hình Cần Thơ', 'Phường Cái Khế', 'UBND cấp xã', 'Các địa phương', 'Sở Xây dựng', 'Công an thành phố'])('%j is none', (written) => {
    expect(check(written)).toEqual([]);
  });
});
