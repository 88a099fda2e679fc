import { itemDuplicate } from '../../../src/core/rules/item-duplicate';
import { contextOf, firstItemRow0, groupRow, taskAppendix, type ItemRow } from '../../builders/appendixBuilder';

const lead = 'Sở Khoa học và Công nghệ';
const task20 = { content: 'Xây dựng cơ chế, chính sách đặc thù cho hoạt động của Trung tâm Khởi nghiệp và Đổi mới sáng tạo, Vườn ươm Công nghệ Công nghiệp Việt Nam - Hàn Quốc (KVIP) và các tổ chức trung gian hỗ trợ khởi nghiệp sáng tạo phát sinh trên địa bàn thành phố', lead, deadline: '2026-2030' };
const task101 = { content: 'Xây dựng chính sách đặc thù cho hoạt động của Trung tâm Khởi nghiệp và Đổi mới sáng tạo. Vườn ươm Công nghệ Công nghiệp Việt Nam Hàn Quốc (KVIP) và các Tổ chức trung gian hỗ trợ khởi nghiệp sáng tạo phát sinh trên địa bàn thành phố', lead, deadline: '2025-2030' };
const check = (...rows: readonly ItemRow[]) => itemDuplicate.check(contextOf([taskAppendix(rows)]));

test('tasks 20 and 101 are nearly the same, with other deadlines', () => {
  expect(check(task20, { content: 'Đầu tư năng lực', lead }, task101)).toMatchObject([
    { severity: 'warning', messageId: 'other-deadline', at: { row0: firstItemRow0 + 2, col0: 1 }, data: { otherOrdinal: '1', otherRow: firstItemRow0 + 1, deadline: '2025-2030', otherDeadline: '2026-2030' } },
  ]);
});
test('with the same deadline that is said', () => expect(check(task20, { ...task101, deadline: task20.deadline })).toMatchObject([{ messageId: 'same-deadline' }]));
test('the same short words twice', () => expect(check({ content: 'Đầu tư năng lực', lead }, { content: 'ĐẦU TƯ NĂNG LỰC.', lead })).toHaveLength(1));
test('a third copy points at the first', () => expect(check(task20, task20, task20).map(({ data }) => data['otherOrdinal'])).toEqual(['1', '1']));

test('a task without a number is called by its row', () => {
  expect(check({ ...task20, ordinal: ' ' }, { ...task20, ordinal: ' ' })).toMatchObject([{ messageId: 'unnumbered-same-deadline', data: { otherRow: firstItemRow0 + 1 } }]);
  expect(check({ ...task20, ordinal: ' ' }, { ...task101, ordinal: ' ' })).toMatchObject([{ messageId: 'unnumbered-other-deadline' }]);
});
test.each([[['I', 'II', 'III'], 0], [['I', 'II'], 1], [['I', 'I', 'II', 'II'], 3]])('in the sections %j: %d', (ordinals, count) => {
  const sections = new Map(ordinals.map((ordinal, index) => [ordinal, { row0: index, ordinal, title: `Vai ${ordinal}`, horizon: null }]));
  expect(check(...ordinals.map((ordinal) => ({ ...task20, section: sections.get(ordinal) ?? null })))).toHaveLength(count);
});

test.each<[string, ItemRow, ItemRow]>([
  ['tasks 97 and 98, of two different orders', { content: 'Phối hợp xây dựng, cơ chế đặt hàng, giao nhiệm vụ cho các doanh nghiệp công nghệ số thực hiện các nhiệm vụ trọng điểm về chuyển đổi số', lead },
    { content: 'Phối hợp xây dựng, công bố danh mục các nhiệm vụ trọng điểm về chuyển đổi số; đặt hàng, giao nhiệm vụ cho các doanh nghiệp công nghệ số thực hiện', lead }],
  ['the same work in two communes', { ...task20, content: `${task20.content} tại xã Trường Long` }, { ...task20, content: `${task20.content} tại xã Trường Thành` }],
  ['the same work in two years', { ...task20, content: `${task20.content} năm 2026` }, { ...task20, content: `${task20.content} năm 2027` }],
  ['the same work of two agencies', task20, { ...task101, lead: 'Sở Tài chính' }],
  ['the same step of two groups', { ...task20, group: groupRow(1, '1', 'A') }, { ...task20, group: groupRow(9, '2', 'B') }],
  ['short texts that differ by a word', { content: 'Phát triển Chính phủ số', lead }, { content: 'Phát triển kinh tế số', lead }],
  ['empty cells', { content: '', lead }, { content: '', lead }],
])('%s are not the same task', (_says, first, second) => expect(check(first, second)).toEqual([]));
