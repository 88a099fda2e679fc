import { indicatorPaces, taskStatuses, type Verdict } from '../../src/core/model/progress';
import { createTranslator } from '../../src/i18n';
import { verdictName } from '../../src/i18n/verdictName';

test.each<readonly [verdict: Verdict, name: string]>([
  ['overdue', 'Quá hạn'],
  ['slow', 'Chậm – cần tăng tốc'],
])('%s', (verdict, name) => expect(verdictName(createTranslator('vi'), verdict)).toBe(name));

test('tasks and indicators have no verdict in common', () => {
  expect(taskStatuses.filter((status) => indicatorPaces.some((pace: Verdict) => pace === status))).toEqual([]);
});
