import { indicatorPaces, taskStatuses } from '../../../../src/core/model/progress';
import { verdictsFromWorst, worstFirst } from '../../../../src/core/progress/overview/worstFirst';
import { contents, indicators, indicatorVerdict, tasks, taskVerdict } from './tracked';

test('every verdict has its place', () => {
  expect([...verdictsFromWorst].sort()).toEqual([...taskStatuses, ...indicatorPaces].sort());
});

test('overdue tasks by days late, then lagging indicators by R, then what slows down, what is settled last', () => {
  const items = [
    ...tasks([
      [{ content: 'xong' }, taskVerdict('done-on-time')],
      [{ content: 'còn 20 ngày' }, taskVerdict('due-soon', { daysLeft: 20 })],
      [{ content: 'còn 3 ngày' }, taskVerdict('due-soon', { daysLeft: 3 })],
      [{ content: 'quá 5 ngày' }, taskVerdict('overdue', { daysLate: 5 })],
      [{ content: 'quá 90 ngày' }, taskVerdict('overdue', { daysLate: 90 })],
    ]),
    ...indicators([
      [{ content: 'đạt' }, indicatorVerdict('met')],
      [{ content: 'chậm' }, indicatorVerdict('slow', { ratio: 0.7 })],
      [{ content: 'thụt lùi' }, indicatorVerdict('regressed', { ratio: -0.2 })],
      [{ content: 'R 0,4' }, indicatorVerdict('lagging', { ratio: 0.4 })],
      [{ content: 'R 0,1' }, indicatorVerdict('lagging', { ratio: 0.1 })],
      [{ content: 'phần 0,2' }, indicatorVerdict('lagging', { parts: [indicatorVerdict('met', { ratio: 1 }), indicatorVerdict('lagging', { ratio: 0.2 })] })],
      [{ content: 'không đạt' }, indicatorVerdict('missed', { shareOfTarget: 0.5 })],
    ]),
  ];
  expect(contents(worstFirst(items))).toEqual([
    'quá 90 ngày', 'quá 5 ngày', 'R 0,1', 'phần 0,2', 'R 0,4', 'không đạt', 'thụt lùi', 'chậm', 'còn 3 ngày', 'còn 20 ngày', 'xong', 'đạt',
  ]);
});

test('of equals the order of the sheets is kept, and what was given is left as it was', () => {
  const items = tasks([[{ content: 'một' }, taskVerdict('ongoing')], [{ content: 'hai' }, taskVerdict('ongoing')], [{ content: 'ba' }, taskVerdict('overdue', { daysLate: 1 })]]);
  expect(contents(worstFirst(items))).toEqual(['ba', 'một', 'hai']);
  expect(contents(items)).toEqual(['một', 'hai', 'ba']);
});
