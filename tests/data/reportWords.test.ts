import { reportWords } from '../../src/data/reportWords';

const names = [
  ['(Kèm theo Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân thành phố Cần Thơ)', 'Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân thành phố Cần Thơ'],
  ['Phụ lục I\n(Kèm theo Kế hoạch số /KH-UBND ngày  tháng 4 năm 2026 của Ủy ban nhân dân thành phố Cần Thơ)', 'Kế hoạch số ……/KH-UBND ngày …… tháng 4 năm 2026 của Ủy ban nhân dân thành phố Cần Thơ'],
  ['(Kèm theo Quyết định số 12/QĐ-UBND)'.normalize('NFD'), 'Quyết định số 12/QĐ-UBND'],
  ['PHỤ LỤC II\nDANH MỤC NHIỆM VỤ', ''],
  ['(Kèm theo Công văn số 5)', ''],
] as const;

test.each(names)('%j names the plan %j', (title, name) => expect(reportWords.planName(title)).toBe(name));

test('a report that says "như trên" would need an addressee, which ours has not', () => expect(reportWords.recipients).not.toContain('Như trên'));
