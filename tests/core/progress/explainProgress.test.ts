import type { IndicatorPace, IndicatorProgress, ItemProgress, TaskStatus } from '../../../src/core/model/progress';
import { explainProgress } from '../../../src/core/progress/explainProgress';
import { bareVerdict } from '../../../src/core/progress/judgePath';
import { createTranslator, isMessageKey } from '../../../src/i18n';

const translate = createTranslator('vi');
function sentence(progress: ItemProgress): string {
  const { messageId, data } = explainProgress(progress);
  return isMessageKey(messageId) ? translate(messageId, data) : `no sentence for ${messageId}`;
}
const statuses: readonly TaskStatus[] = ['done-on-time', 'done-late', 'done-undated', 'overdue', 'due-soon', 'not-started-yet', 'in-progress', 'ongoing', 'awaiting-request', 'unknown-deadline'];
const paces: readonly IndicatorPace[] = ['manual', 'no-data', 'not-due-yet', 'met', 'exceeded', 'missed', 'no-baseline', 'regressed', 'just-started', 'on-track', 'slow', 'lagging'];
const task = (status: TaskStatus, days: Partial<{ daysLate: number; daysLeft: number }> = {}): ItemProgress => ({ kind: 'task', status, daysLate: null, daysLeft: null, unreported: false, manual: null, ...days });
const indicator = (pace: IndicatorPace, rest: Partial<IndicatorProgress> = {}): IndicatorProgress => ({ ...bareVerdict(pace), ...rest });
const path = { gapClosed: 0.2, timeUsed: 0.42, shareOfTarget: 0.6, requiredToday: 56.8 };

test('a lagging indicator says how much time and how much way', () => {
  expect(sentence(indicator('lagging', path))).toBe('Đã qua 42% thời gian, mới đạt 20% mức cần đạt thêm; theo tiến độ phải đạt 56,8.');
});
test('an overdue task says how many days', () => expect(sentence(task('overdue', { daysLate: 53 }))).toContain('53 ngày'));
test('a task due soon says how many are left', () => expect(sentence(task('due-soon', { daysLeft: 7 }))).toContain('7 ngày'));
test('a yearly rate says its share of what is asked for', () => expect(sentence(indicator('slow', { shareOfTarget: 0.63 }))).toContain('63%'));
test('a compound target says how many of its parts are met', () => {
  expect(sentence(indicator('slow', { parts: [indicator('met'), indicator('exceeded'), indicator('slow')] }))).toContain('gồm 3 phần, đã đạt 2 phần');
});

const days = { daysLate: 3, daysLeft: 3 };
const everything: readonly ItemProgress[] = [
  ...statuses.map((status) => task(status, days)),
  ...paces.map((pace) => indicator(pace, path)),
  ...paces.filter((pace) => pace !== 'just-started').flatMap((pace) => [indicator(pace), indicator(pace, { shareOfTarget: 0.5 })]),
];
test.each(everything)('$status$pace has a whole sentence', (progress) => expect(sentence(progress)).toMatch(/^[A-ZĐ][^{}]+\.$/));
