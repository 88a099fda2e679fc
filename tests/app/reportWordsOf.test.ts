import { reportWordsOf } from '../../src/app/reportWordsOf';
import { taskStatuses, type ManualMark } from '../../src/core/model/progress';
import { findingOf } from '../builders/findingBuilder';
import { taskProgress } from '../builders/reportBuilder';

const words = reportWordsOf();
const manual: ManualMark = { reason: 'theo báo cáo', period: '2026-Q4', asOf: '2026-12-09', isEarlier: false, computed: 'overdue' };

test.each(taskStatuses)('what is said of a task that is %s begins with the label, also where it was judged by hand', (status) => {
  expect(words.verdict(taskProgress(status))).toBe(words.verdictLabel(status));
  expect(words.verdict(taskProgress(status, { manual }))).toBe(`${words.verdictLabel(status)} (đánh giá thủ công)`);
});

test('a slip has its sentence, and what is to be written instead where that is on offer', () => {
  const slip = findingOf({ ruleId: 'deadline-missing', messageId: 'missing' });
  expect(words.problem(slip)).toEqual({ text: 'Chưa ghi thời gian hoàn thành. Đề nghị bổ sung.', suggestion: '' });
  expect(words.problem({ ...slip, fix: { kind: 'choose', expected: 'Sở Y', replacements: ['Sở Y tế', 'Sở Nội vụ'] } }).suggestion).toBe('Sở Y tế | Sở Nội vụ');
});

test.each([
  [3, '14 → 15; 15 → 16; 16 → 17'],
  [4, '14 → 15; 15 → 16; 16 → 17; … và 1 ô tiếp theo'],
  [20, '14 → 15; 15 → 16; 16 → 17; … và 17 ô tiếp theo'],
])('of a series of %i changes the first are written out and the others counted: %s', (count, suggestion) => {
  const changes = Array.from({ length: count }, (_, index) => ({ at: { sheet: 'PL', row0: index, col0: 0 }, expected: String(14 + index), replacement: String(15 + index) }));
  expect(words.problem(findingOf({ fix: { kind: 'series', changes } })).suggestion).toBe(suggestion);
});
