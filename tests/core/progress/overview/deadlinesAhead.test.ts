import { deadlinesAhead } from '../../../../src/core/progress/overview/deadlinesAhead';
import { indicators, indicatorVerdict, tasks, taskVerdict } from './tracked';

const ahead = (deadlines: readonly string[], dueSoonDays = 30) =>
  deadlinesAhead(tasks(deadlines.map((deadline) => [{ deadline }, taskVerdict('in-progress')])), '2026-12-14', dueSoonDays);
const filled = (months: ReturnType<typeof ahead>) => months.filter(({ count }) => count > 0);

test('twelve months, the one under way first', () => {
  const months = ahead([]).map(({ month }) => month);
  expect([months.length, months[0], months[1], months[11]]).toEqual([12, '2026-12', '2027-01', '2027-11']);
});

test.each<[string, readonly string[], readonly { month: string; count: number; dueSoon: number }[]]>([
  ['deadlines of a month are counted together, those within 30 days as soon', ['31/12/2026', 'Tháng 12/2026', '13/1/2027', '14/1/2027'], [{ month: '2026-12', count: 2, dueSoon: 2 }, { month: '2027-01', count: 2, dueSoon: 1 }]],
  ['the day itself is still ahead', ['14/12/2026'], [{ month: '2026-12', count: 1, dueSoon: 1 }]],
  ['the day before is not', ['13/12/2026'], []],
  ['a year on is out of sight', ['1/12/2027'], []],
  ['a yearly task comes up', ['Tháng 3 hằng năm'], [{ month: '2027-03', count: 1, dueSoon: 0 }]],
  ['what has no day does not', ['Thường xuyên', 'Khi có yêu cầu', ''], []],
])('%s', (_sentence, deadlines, months) => {
  expect(filled(ahead(deadlines))).toEqual(months);
});

test('how many days are soon is for the user to say', () => {
  expect(filled(ahead(['31/12/2026'], 10))).toEqual([{ month: '2026-12', count: 1, dueSoon: 0 }]);
});

test('what is done or met is no longer ahead', () => {
  const items = [
    ...tasks([[{ deadline: '31/12/2026' }, taskVerdict('done-on-time')], [{ deadline: '31/12/2026' }, taskVerdict('due-soon')]]),
    ...indicators([[{ parsedTarget: { horizon: '2026-12-31' } }, indicatorVerdict('met')], [{ parsedTarget: { horizon: '2026-12-31' } }, indicatorVerdict('slow')]]),
  ];
  expect(filled(deadlinesAhead(items, '2026-12-14', 30))).toEqual([{ month: '2026-12', count: 2, dueSoon: 2 }]);
});
