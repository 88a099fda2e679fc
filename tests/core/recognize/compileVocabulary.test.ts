import type { ColumnRole } from '../../../src/core/model/appendix';
import { compileVocabulary } from '../../../src/core/recognize/compileVocabulary';
import { headerVocabulary } from '../../../src/data/headerVocabulary';

const matcher = compileVocabulary(headerVocabulary);

const known: readonly (readonly [heading: string, role: ColumnRole])[] = [
  ['TT', 'ordinal'],
  ['STT', 'ordinal'],
  ['Tên nhiệm vụ', 'content'],
  ['Mục tiêu, chỉ tiêu', 'content'],
  ['CHỈ TIÊU CHỦ YẾU', 'content'],
  ['Đơn vị tính', 'unit'],
  ['ĐVT', 'unit'],
  ['Đơn vị', 'unit'],
  ['Đơn vị chủ trì', 'lead'],
  ['Cơ quan chủ trì theo dõi, đánh giá', 'lead'],
  ['Sở ngành chủ trì tham mưu', 'lead'],
  ['Cơ quan phối hợp', 'supporting'],
  ['Đơn vị phối hợp thực hiện', 'supporting'],
  ['Thời gian\nhoàn thành', 'deadline'],
  ['Thời hạn hoàn thành', 'deadline'],
  ['Lộ trình', 'deadline'],
  ['Kết quả/Sản phẩm phục vụ phát triển kinh tế số', 'deliverable'],
  ['Sản phẩm đầu ra', 'deliverable'],
  ['Mục tiêu năm 2026', 'target'],
  ['NĂM 2027', 'target'],
  ['KH 6T cuối năm', 'target'],
  ['KQ đến 31/12 năm trước', 'previous'],
  ['TH 6 tháng năm 2026', 'actual'],
  ['Mức hiện tại', 'actual'],
  ['Phối hợp/hỗ trợ', 'supporting'],
  ['Kết quả kỳ trước', 'previous'],
  ['Kết quả kỳ này', 'actual'],
  ['Số gốc (và thời điểm)', 'baseline'],
  ['Tình hình thực hiện', 'statusNote'],
  ['Tỷ lệ hoàn thành (%)', 'percentDone'],
  ['Ngày hoàn thành', 'completedOn'],
  ['Khó khăn, vướng mắc', 'difficulty'],
  ['Kiến nghị', 'proposal'],
  ['Ghi chú', 'note'],
  ['Đơn vị chủ trì thực hiện', 'lead'],
  ['Bộ, ngành chủ trì', 'lead'],
  ['Cơ quan/đơn vị chủ trì', 'lead'],
  ['Đơn vị, địa phương chủ trì', 'lead'],
  ['Người phụ trách', 'lead'],
  ['Cơ quan chịu trách nhiệm chính', 'lead'],
  ['Các đơn vị liên quan', 'supporting'],
  ['Đơn vị tỉnh', 'unit'],
  ['Đơn vị tính (triệu đồng)', 'unit'],
  ['KH 2026', 'target'],
  ['Kế hoạch năm 2026', 'target'],
  ['Phấn đấu đến năm 2030', 'target'],
  ['ƯTH năm 2026', 'actual'],
  ['Lũy kế đến 30/9/2026', 'actual'],
  ['Kết quả đạt được đến tháng 9/2026', 'actual'],
  ['% so với KH năm', 'ratio'],
  ['Thời gian trình UBND tỉnh', 'deadline'],
  ['Mốc thời gian hoàn thành', 'deadline'],
  ['Dự kiến sản phẩm hoàn thành', 'deliverable'],
  ['Tiến độ (%)', 'percentDone'],
  ['S\nTT', 'ordinal'],
  ['Nhiệm vụ (1)', 'content'],
  ['C¬ quan chñ tr×', 'lead'],
];

test.each(known)('the heading "%s" stands for %s', (heading, role) => {
  expect(matcher.match(heading)[0]?.role).toBe(role);
});

const byRole: Partial<Record<ColumnRole, readonly string[]>> = {
  content: ['Đầu việc', 'Nhiệm vụ cụ thể', 'Việc cần làm', 'Chỉ tiêu thi đua', 'NV', 'Nội dung phối hợp'],
  lead: [
    'Đầu mối', 'Cơ quan đầu mối', 'Vai trò', 'Phụ trách', 'Người thực hiện', 'Bộ phận', 'Lãnh đạo phụ trách', 'Tổ chức thực hiện', 'Phân công', 'Phân công thực hiện', 'Đơn vị tham mưu',
    'Đơn vị chịu trách nhiệm chính', 'Cấp thực hiện', 'CQ chủ trì', 'Phòng chủ trì', 'Công chức tham mưu', 'Giao cho',
  ],
  supporting: ['PH', 'CQ phối hợp', 'Bộ phận phối hợp', 'Lực lượng phối hợp', 'Tham gia'],
  deadline: [
    'Tần suất', 'Mốc', 'Mốc thời gian', 'Thời điểm', 'Hạn', 'Ngày đến hạn', 'Thời gian dự kiến', 'Kế hoạch thời gian', 'Năm hoàn thành', 'Hoàn thành trước ngày', 'Hạn nộp', 'Chậm nhất', 'Tháng',
    'Tháng hoàn thành', 'TG hoàn thành', 'Tiến độ giao',
  ],
  target: ['Mức đạt', 'Ngưỡng', 'Định mức giao', 'Chỉ số mục tiêu', 'KH 2026', 'KH giao', 'Phấn đấu', 'Phấn đấu năm 2026', 'CT giao', 'Chỉ tiêu đăng ký', 'Mức giao năm 2026'],
  actual: ['TH 2025', 'Ước TH', 'Đã thực hiện', 'Kết quả 9 tháng', 'Số liệu', 'Đã đạt', 'Kết quả tháng 9/2026'],
  baseline: ['Hiện tại', 'Thực trạng năm 2025', 'Xuất phát điểm'],
  deliverable: ['Sản phẩm cụ thể', 'Sản phẩm bàn giao', 'SP đầu ra'],
  statusNote: ['Tình hình xử lý', 'Kết quả công việc'],
  difficulty: ['Lý do chưa hoàn thành', 'Nguyên nhân chậm'],
  proposal: ['Giải pháp khắc phục', 'Hướng xử lý'],
  note: ['Giải trình', 'Ghi chú (nếu có)'],
};
test.each(Object.entries(byRole).flatMap(([role, headings]) => headings.map((heading) => [heading, role] as const)))('"%s" is read as %s before all else', (heading, role) => {
  expect(matcher.match(heading)[0]?.role).toBe(role);
});

test.each(['Tần suất báo cáo', 'Kỳ báo cáo', 'Nguồn số liệu'])('"%s" beside indicators is known and plays no part', (heading) => {
  expect(matcher.read(heading)).toMatchObject({ matches: [], aside: 'harmless' });
});

test.each(['Họ và tên', 'Số điện thoại', 'Sở Tài chính', '12,5', '', 'x'.repeat(200)])('"%s" is no heading that we know', (heading) => {
  expect(matcher.match(heading)).toEqual([]);
});

test('"Kết quả" alone keeps all its meanings, so that the values may decide', () => {
  const matches = matcher.match('Kết quả');
  expect(matches.map(({ role }) => role)).toEqual(expect.arrayContaining(['target', 'deliverable', 'actual']));
  expect(matches.every(({ isAmbiguous }) => isAmbiguous)).toBe(true);
});

test('headings are compared without marks, case and composition', () => {
  const decomposed = 'Cơ quan chủ trì'.normalize('NFD');
  expect(matcher.match(decomposed)[0]).toMatchObject({ role: 'lead', score: 1 });
  expect(matcher.match('CO QUAN CHU TRI')[0]).toMatchObject({ role: 'lead', score: 1 });
});

const asides: readonly (readonly [heading: string, aside: 'harmless' | 'alien' | null])[] = [
  ['Nguồn kinh phí thực hiện', 'harmless'],
  ['Kinh phí (triệu đồng)', 'harmless'],
  ['Thời gian bắt đầu', 'harmless'],
  ['Căn cứ', 'harmless'],
  ['Họ và tên', 'alien'],
  ['Đơn giá', 'alien'],
  ['Thời gian', null],
  ['Cơ quan chủ trì', null],
  ['Mã hồ sơ một cửa', null],
];
test.each(asides)('"%s" beside the columns of an appendix is %s', (heading, aside) => {
  expect(matcher.read(heading).aside).toBe(aside);
});

const periods: readonly (readonly [heading: string, roles: readonly ColumnRole[]])[] = [
  ['Năm 2026', ['target', 'previous']],
  ['GĐ 2026-2030', ['target', 'previous']],
  ['Quý I/2026', ['actual', 'target']],
  ['6 tháng đầu năm 2026', ['actual', 'target']],
];
test.each(periods)('"%s" alone only names a time', (heading, roles) => {
  expect(matcher.read(heading)).toMatchObject({ isPeriod: true, matches: roles.map((role) => ({ role, isAmbiguous: true })) });
});

const slips: readonly (readonly [heading: string, role: ColumnRole | undefined])[] = [
  ['Thời hạm', 'deadline'],
  ['Đơn vị chủ chì', 'lead'],
  ['Sản phẫn', 'deliverable'],
  ['Trong đó', undefined],
  ['Thu', undefined],
  ['Thời tiết', undefined],
];
test.each(slips)('a slip of the hand: "%s" may stand for %s', (heading, role) => {
  expect(matcher.readLoosely(heading).matches[0]?.role).toBe(role);
});
test('slips are not looked for in the rows below', () => {
  expect(matcher.read('Thời hạm').matches).toEqual([]);
});
