import { countItems } from '../../../../src/core/progress/overview/countItems';
import { byHand, indicators, indicatorVerdict, tasks, taskVerdict } from './tracked';

test('counts by verdict, by colour, by hand, and the completion over both bases', () => {
  const items = [
    ...tasks([
      [{}, taskVerdict('overdue', { daysLate: 3, unreported: true })],
      [{}, taskVerdict('done-on-time')],
      [{}, taskVerdict('in-progress', { manual: byHand })],
      [{}, taskVerdict('awaiting-request', { unreported: true })],
    ]),
    ...indicators([[{}, indicatorVerdict('slow')], [{}, indicatorVerdict('no-data')]]),
  ];
  expect(countItems(items)).toMatchObject({
    tasks: 4, indicators: 2, byLook: { lagging: 1, slow: 1, onTrack: 1, pending: 3 }, byHand: 1, owedReports: 2,
    completionOfDue: { done: 1, count: 2, ratio: 0.5 }, completionOfAll: { done: 1, count: 4, ratio: 0.25 },
  });
});

test('of nothing there is nothing', () => {
  expect(countItems([])).toMatchObject({ tasks: 0, indicators: 0, byLook: { lagging: 0, slow: 0, onTrack: 0, pending: 0 }, byHand: 0, owedReports: 0, completionOfAll: { ratio: null } });
});
