import { reportWords } from '../../src/data/reportWords';

const names = [
  ['(Kèm theo Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân thành phố Cần Thơ)', 'Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân thành phố Cần Thơ'],
  ['Phụ lục I\n(Kèm theo Kế hoạch số /KH-UBND ngày  tháng 4 năm 2026 của Ủy ban nhân dân thành phố Cần Thơ)', 'Kế hoạch số ……/KH-UBND ngày …… tháng 4 năm 2026 của Ủy ban nhân dân thành phố Cần Thơ'],
  ['(Kèm theo Kế hoạch số ...../KH-UBND ngày _____ tháng 4 năm 2026 của Ủy ban nhân dân thành phố Cần Thơ)', 'Kế hoạch số ……/KH-UBND ngày …… tháng 4 năm 2026 của Ủy ban nhân dân thành phố Cần Thơ'],
  ['(Kèm theo Quyết định số 12/QĐ-UBND)'.normalize('NFD'), 'Quyết định số 12/QĐ-UBND'],
  ['PHỤ LỤC II\nDANH MỤC NHIỆM VỤ', ''],
  ['(Kèm theo Công văn số 5)', ''],
] as const;

test.each(names)('%j names the plan %j', (title, name) => expect(reportWords.planName(title)).toBe(name));

test('where nothing fell due there is no rate of what fell due', () => {
  expect(reportWords.rates({ done: 0, due: 0, all: 25 })).toEqual([
    '- Tỷ lệ hoàn thành trên số nhiệm vụ đến hạn (đã hoàn thành và quá hạn chưa hoàn thành): chưa có nhiệm vụ đến hạn.',
    '- Tỷ lệ hoàn thành trên tổng số nhiệm vụ: 0/25 (0,0%).',
  ]);
});

test('a report that says "như trên" would need an addressee, which ours has not', () => expect(reportWords.recipients).not.toContain('Như trên'));
