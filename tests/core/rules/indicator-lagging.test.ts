import { finish } from '../../../src/core/model/steps';
import type { ManualVerdict } from '../../../src/core/model/tracking';
import { judgeAppendix } from '../../../src/core/progress/judgeAppendix';
import { indicatorLagging } from '../../../src/core/rules/indicator-lagging';
import { contextOf, firstItemRow0, type IndicatorRow } from '../../builders/appendixBuilder';
import { readTargets } from './readTargets';

const byHand = (verdict: ManualVerdict['verdict']): ManualVerdict => ({
  item: { kind: 'indicator', sheet: 'PL', ordinal: '1', content: '', section: '' }, verdict, reason: 'Đã kiểm tra', period: '2026-Q4', asOf: '2026-11-22',
});
/** Halfway from 31/12/2025 to 31/12/2030. */
const halfway = '2028-07-01';
function check(row: IndicatorRow & { readonly horizon?: string }, asOf: string = halfway, manual: ManualVerdict | null = null) {
  const appendix = readTargets([{ content: 'Tỷ lệ dân số có chữ ký số', unit: '%', horizon: '2030-12-31', ...row }]);
  const options = { asOf, planStart: '2025-12-31', memoryOf: () => ({ manual, records: [] }) };
  return indicatorLagging.check(contextOf([appendix], { progress: new Map([[appendix, finish(judgeAppendix(appendix, options))]]) }));
}

test('an indicator far behind is told with the numbers of the sentence', () => {
  expect(check({ target: '≥ 80', baseline: 40, actual: 50 })).toMatchObject([{
    severity: 'information', messageId: 'lagging', at: { row0: firstItemRow0, col0: 1 }, subject: 'Tỷ lệ dân số có chữ ký số',
    data: { ordinal: '1', timePercent: 50, gapPercent: 25, required: '60', missing: '10', perQuarter: '3' },
  }]);
});
test.each<[says: string, row: IndicatorRow & { horizon?: string }, messageId: string]>([
  ['a rank far from its place', { target: '≤ 10', unit: 'Thứ bậc', baseline: 30, actual: 28 }, 'lagging-down'],
  ['a step back', { target: '≥ 80', baseline: 40, actual: 39 }, 'regressed'],
  ['a target lost', { target: '≥ 80', baseline: 82, actual: 79 }, 'regressed-lost'],
  ['a target missed', { target: '≥ 80', baseline: 40, actual: 79, horizon: '2027-12-31' }, 'missed-share'],
  ['a milestone missed', { target: '01', unit: 'Trung tâm', actual: 'Đang xây dựng', horizon: '2027-12-31' }, 'missed'],
  ['a yearly rate far too low', { target: '16- 18', unit: '%/năm', actual: 5 }, 'lagging-share'],
  ['a yearly rate below nought', { target: '16- 18', unit: '%/năm', actual: -2 }, 'regressed-share'],
  ['a level neither reached nor rising', { target: '≥ 3% và tăng dần', baseline: 1, previous: 2.6, actual: 2.5 }, 'falling-below'],
])('%s is told', (_says, row, messageId) => expect(check(row)).toMatchObject([{ messageId, severity: 'information' }]));
test('an indicator that the user holds for lagging is told with the reason', () => {
  expect(check({ target: 'Đạt mức khá', actual: 5 }, halfway, byHand('lagging'))).toMatchObject([{ messageId: 'given-earlier', data: { reason: 'Đã kiểm tra' } }]);
});
test.each<[says: string, row: IndicatorRow, asOf: string, manual: ManualVerdict | null]>([
  ['a plan without results', { target: '≥ 80', baseline: 40 }, halfway, null],
  ['a plan without results, whatever the user holds of it', { target: '≥ 80' }, halfway, byHand('lagging')],
  ['an indicator on track', { target: '≥ 80', baseline: 40, actual: 60 }, halfway, null],
  ['a slow one', { target: '≥ 80', baseline: 40, actual: 55 }, halfway, null],
  ['a target met', { target: '≥ 80', baseline: 40, actual: 80 }, halfway, null],
  ['the first days of a plan', { target: '≥ 80', baseline: 40, actual: 40 }, '2026-03-01', null],
  ['an indicator without figures', { target: '≥ 80', baseline: 40, actual: '' }, halfway, null],
  ['an indicator without a baseline', { target: '≥ 80', actual: 50 }, halfway, null],
  ['one that the user holds for slow only', { target: '≥ 80', baseline: 40, actual: 41 }, halfway, byHand('slow')],
  ['a target in words', { target: 'Đạt mức khá', actual: 5 }, halfway, null],
])('%s is not told', (_says, row, asOf, manual) => expect(check(row, asOf, manual)).toEqual([]));
test('nothing is told of verdicts that were not reached', () => {
  expect(indicatorLagging.check(contextOf([readTargets([{ target: '≥ 80', baseline: 40, actual: 50 }])]))).toEqual([]);
});
