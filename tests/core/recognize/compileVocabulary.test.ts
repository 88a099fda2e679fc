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
  ['Kết quả kỳ trước', 'previous'],
  ['Kết quả kỳ này', 'actual'],
  ['Số gốc (và thời điểm)', 'baseline'],
  ['Tình hình thực hiện', 'statusNote'],
  ['Tỷ lệ hoàn thành (%)', 'percentDone'],
  ['Ngày hoàn thành', 'completedOn'],
  ['Khó khăn, vướng mắc', 'difficulty'],
  ['Kiến nghị', 'proposal'],
  ['Ghi chú', 'note'],
];

test.each(known)('the heading "%s" stands for %s', (heading, role) => {
  expect(matcher.match(heading)[0]?.role).toBe(role);
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
