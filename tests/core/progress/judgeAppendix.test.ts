import type { PlanReference } from '../../../src/core/model/appendix';
import { finish } from '../../../src/core/model/steps';
import { judgeAppendix } from '../../../src/core/progress/judgeAppendix';
import { indicatorAppendix, taskAppendix } from '../../builders/appendixBuilder';

const half = { baseline: 0, actual: 50, parsedTarget: { form: 'number', comparator: '>=', value: 100, horizon: '2030-12-31' } } as const;
const timeUsed = (plan: Partial<PlanReference> | null, options: object = {}) => {
  const [progress] = finish(judgeAppendix(indicatorAppendix([half], { plan }), { asOf: '2028-12-31', ...options }));
  return progress?.kind === 'indicator' ? progress.timeUsed : 'no indicator';
};

test('verdicts stand in the order of the items', () => {
  const appendix = taskAppendix([{ deadline: '2025' }, { deadline: 'Thường xuyên' }, { deadline: '2030' }]);
  expect(finish(judgeAppendix(appendix, { asOf: '2026-11-22' })).map((progress) => progress.kind === 'task' && progress.status)).toEqual(['overdue', 'ongoing', 'not-started-yet']);
});
test.each<[string, Partial<PlanReference> | null, object, number | null]>([
  ['from the day the plan was issued', { issuedOn: '2026-12-31', firstYear: 2020 }, {}, 0.5],
  ['from 1 January of its first year where the day is not known', { firstYear: 2029 }, {}, -1 / 729],
  ['from the day the options name', { issuedOn: '2020-01-01' }, { planStart: '2026-12-31' }, 0.5],
  ['not at all where nothing is known', null, {}, null],
])('time is counted %s', (_says, plan, options, share) => {
  const used = timeUsed(plan, options);
  if (share === null) expect(used).toBeNull();
  else expect(used).toBeCloseTo(share, 3);
});
