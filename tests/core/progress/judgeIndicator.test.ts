import type { IndicatorPace } from '../../../src/core/model/progress';
import { judgeIndicator } from '../../../src/core/progress/judgeIndicator';
import { parseTargetInSentence } from '../../../src/core/targets/parseTargetInSentence';
import { indicatorAppendix } from '../../builders/appendixBuilder';
import { judgeGiven } from './judgeGiven';
import type { Given } from './paceCases';

/** 913 of the 1826 days from the start of the plan to 31/12/2030. */
const halfway = '2028-07-01';

const cases: readonly (readonly [says: string, given: Given, pace: IndicatorPace])[] = [
  ['"≥ 80" is met by 80', { target: '≥ 80', now: 80 }, 'met'],
  ['"≥ 80" is exceeded by 80,1', { target: '≥ 80', now: '80,1' }, 'exceeded'],
  ['a bare "90" of a percentage asks for at least 90', { target: '90', now: 90 }, 'met'],
  ['"100" is met by 100', { target: '100', now: 100 }, 'met'],
  ['"> 55" is not met by 55', { target: '> 55', from: 40, now: 55, asOf: '2031-01-01' }, 'missed'],
  ['"> 55" at 55 halfway is on track', { target: '> 55', from: 40, now: 55 }, 'on-track'],
  ['"> 0,7" is reached by 0,71', { target: '> 0,7', unit: 'Chỉ số', now: '0,71' }, 'exceeded'],
  ['">3" organisations is not met by 3', { target: '>3', unit: 'Tổ chức, doanh nghiệp', now: 3, asOf: '2031-01-01' }, 'missed'],
  ['">3" organisations is met by 4', { target: '>3', unit: 'Tổ chức, doanh nghiệp', now: 4 }, 'met'],
  ['">3" organisations is exceeded by 5', { target: '>3', unit: 'Tổ chức, doanh nghiệp', now: 5 }, 'exceeded'],
  ['rank "≤ 10" is met by 10', { target: '≤ 10', unit: 'Thứ bậc', now: 10 }, 'met'],
  ['rank "≤ 10" is exceeded by 8', { target: '≤ 10', unit: 'Thứ bậc', now: 8 }, 'exceeded'],
  ['rank 20 on the way from 30 to 10 halfway is on track', { target: '≤ 10', unit: 'Thứ bậc', from: 30, now: 20 }, 'on-track'],
  ['rank 24 on the way from 30 to 10 halfway is slow', { target: '≤ 10', unit: 'Thứ bậc', from: 30, now: 24 }, 'slow'],
  ['rank 28 on the way from 30 to 10 halfway lags', { target: '≤ 10', unit: 'Thứ bậc', from: 30, now: 28 }, 'lagging'],
  ['rank 31 from 30 is going backwards', { target: '≤ 10', unit: 'Thứ bậc', from: 30, now: 31 }, 'regressed'],
  ['a value on the line is on track', { target: '≥ 80', from: 40, now: 60 }, 'on-track'],
  ['R = 0,95 is on track', { target: '≥ 80', from: 40, now: 59 }, 'on-track'],
  ['R = 0,90 is slow', { target: '≥ 80', from: 40, now: 58 }, 'slow'],
  ['R = 0,60 is slow', { target: '≥ 80', from: 40, now: 52 }, 'slow'],
  ['R = 0,50 lags', { target: '≥ 80', from: 40, now: 50 }, 'lagging'],
  ['R = 0 lags', { target: '≥ 80', from: 40, now: 40 }, 'lagging'],
  ['R < 0 is going backwards', { target: '≥ 80', from: 40, now: 39 }, 'regressed'],
  ['a target reached at the start and lost is going backwards', { target: '≥ 80', from: 82, now: 79 }, 'regressed'],
  ['before a tenth of the time nothing lags', { target: '≥ 80', from: 40, now: 40, asOf: '2026-06-01' }, 'just-started'],
  ['before the plan began nothing lags', { target: '≥ 80', from: 40, now: 40, asOf: '2025-12-01' }, 'just-started'],
  ['without a baseline there is no pace', { target: '≥ 80', now: 62 }, 'no-baseline'],
  ['without a baseline a target is still met', { target: '≥ 80', now: 85 }, 'exceeded'],
  ['without a value there are no figures', { target: '≥ 80', from: 40 }, 'no-data'],
  ['words instead of a value are no figures', { target: '≥ 80', from: 40, now: 'Đang tổng hợp' }, 'no-data'],
  ['"Chưa đến kỳ đánh giá" in the cell is believed', { target: '≥ 80', from: 40, now: 'Chưa đến kỳ đánh giá' }, 'not-due-yet'],
  ['a rank between two publications is not due', { target: '≤ 10', unit: 'Thứ bậc', from: 30, before: 18 }, 'not-due-yet'],
  ['a share of GRDP between two publications is not due', { target: '≥ 30', unit: '% GRDP', before: 14 }, 'not-due-yet'],
  ['a rank never published yet has no figures', { target: '≤ 10', unit: 'Thứ bậc', from: 30 }, 'no-data'],
  ['a rank not published after its horizon has no figures', { target: '≤ 10', unit: 'Thứ bậc', before: 18, asOf: '2031-06-01' }, 'no-data'],
  ['past the horizon a value below is missed', { target: '≥ 80', from: 40, now: 79, asOf: '2031-01-01' }, 'missed'],
  ['on the last day it is not missed yet', { target: '≥ 80', from: 40, now: 79, asOf: '2030-12-31' }, 'on-track'],
  ['without a horizon there is no pace', { target: '≥ 80', from: 40, now: 60, by: null }, 'manual'],
  ['without a horizon a step back is still seen', { target: '≥ 80', from: 40, now: 39, by: null }, 'regressed'],
  ['"10-15 %/năm" is met by 12', { target: '10-15', unit: '%/năm', now: 12 }, 'met'],
  ['"10-15 %/năm" is met by 15', { target: '10-15', unit: '%/năm', now: 15 }, 'met'],
  ['"10-15 %/năm" is exceeded by 16', { target: '10-15', unit: '%/năm', now: 16 }, 'exceeded'],
  ['"10-15 %/năm" at 9,6 is on track', { target: '10-15', unit: '%/năm', now: '9,6' }, 'on-track'],
  ['"16- 18 %/năm" at 10 is slow', { target: '16- 18', unit: '%/năm', now: 10 }, 'slow'],
  ['"16- 18 %/năm" at 5 lags', { target: '16- 18', unit: '%/năm', now: 5 }, 'lagging'],
  ['"16- 18 %/năm" at −2 is going backwards', { target: '16- 18', unit: '%/năm', now: -2 }, 'regressed'],
  ['a rate needs no baseline but is missed after its horizon', { target: '10-15', unit: '%/năm', now: 9, asOf: '2031-01-01' }, 'missed'],
  ['"8- 10 %" is a level: met by 8', { target: '8- 10', now: 8 }, 'met'],
  ['"8- 10 %" is a level: exceeded by 10,5', { target: '8- 10', now: '10,5' }, 'exceeded'],
  ['"8- 10 %" halfway at half of the low bound is on track', { target: '8- 10', from: 0, now: 4 }, 'on-track'],
  ['"≥ 3% và tăng dần": above and rising is met', { target: '≥ 3% và tăng dần', before: 3, now: '3,2' }, 'met'],
  ['"≥ 3% và tăng dần": above but falling is slow', { target: '≥ 3% và tăng dần', before: '3,5', now: '3,2' }, 'slow'],
  ['"≥ 3% và tăng dần": rising but below is slow', { target: '≥ 3% và tăng dần', before: 2, now: '2,5' }, 'slow'],
  ['"≥ 3% và tăng dần": below and falling lags', { target: '≥ 3% và tăng dần', before: '2,6', now: '2,5' }, 'lagging'],
  ['"≥ 3% và tăng dần": below after the horizon is missed', { target: '≥ 3% và tăng dần', before: 2, now: '2,5', asOf: '2031-01-01' }, 'missed'],
  ['"01" centre that stands is met', { target: '01', unit: 'Trung tâm', now: 1 }, 'met'],
  ['"01" centre reported done in words is met', { target: '01', unit: 'Trung tâm', now: 'Đã hoàn thành' }, 'met'],
  ['"01" centre not there before its day is not due', { target: '01', unit: 'Trung tâm', now: 0 }, 'not-due-yet'],
  ['"01" centre in words under way is not due', { target: '01', unit: 'Trung tâm', now: 'Đang xây dựng' }, 'not-due-yet'],
  ['"01" centre not there after its day is missed', { target: '01', unit: 'Trung tâm', now: 0, asOf: '2031-01-01' }, 'missed'],
  ['"01" centre at 60 % halfway is on track', { target: '01', unit: 'Trung tâm', now: '60%' }, 'on-track'],
  ['"01" centre at 20 % halfway lags', { target: '01', unit: 'Trung tâm', now: '20%' }, 'lagging'],
  ['"khoảng 100" is met by 90', { target: 'khoảng 100', unit: 'doanh nghiệp', now: 90 }, 'met'],
  ['"khoảng 100" is not met by 89', { target: 'khoảng 100', unit: 'doanh nghiệp', now: 89, asOf: '2031-01-01' }, 'missed'],
  ['"khoảng 100" is exceeded by 101', { target: 'khoảng 100', unit: 'doanh nghiệp', now: 101 }, 'exceeded'],
  ['words are for people to judge', { target: 'Đạt mức trên trung bình của cả nước', unit: 'Thứ bậc', now: 5 }, 'manual'],
  ['no target is for people to judge', { target: '', now: 5 }, 'manual'],
];
test.each(cases)('%s', (_says, given, pace) => expect(judgeGiven(given).pace).toBe(pace));

test('the numbers behind a verdict are those of the line', () => {
  expect(judgeGiven({ target: '≥ 80', from: 40, now: 50 })).toMatchObject({ gapClosed: 0.25, shareOfTarget: 0.625, requiredToday: expect.closeTo(60, 1), forecast: expect.closeTo(60, 1), ratio: expect.closeTo(0.5, 2) });
});
test('the share of a rank is the target over the place', () => expect(judgeGiven({ target: '≤ 10', unit: 'Thứ bậc', now: 20 }).shareOfTarget).toBe(0.5));

describe('a compound target', () => {
  const sentence = 'Hình thành hệ sinh thái doanh nghiệp công nghệ số trên địa bàn thành phố Cần Thơ với khoảng 100 doanh nghiệp vào năm 2030, trong đó: khoảng 30 startup công nghệ số hoạt động thường xuyên, 70 doanh nghiệp công nghệ số nhỏ và vừa được hỗ trợ chuyển đổi số và tham gia chuỗi giá trị, có từ 03 đến 05 doanh nghiệp công nghệ số chủ lực của thành phố.';
  const target = parseTargetInSentence(sentence, '2030-12-31');
  const paceOf = (now: string | null) => {
    const [indicator] = indicatorAppendix([{ content: sentence }]).items;
    if (!indicator) throw new Error('The table holds one indicator.');
    return judgeIndicator({ ...indicator, target, actual: now === null ? null : { text: now, value: null } }, { asOf: halfway, planStart: '2025-12-31' }).pace;
  };
  test('is read as four parts', () => expect(target.parts).toHaveLength(4));
  test.each([
    ['95; 28; 70; 3', 'met'], ['120; 40; 80; 6', 'exceeded'], ['120; 28; 80; 6', 'met'], ['95; 28; 60; 3', 'no-baseline'],
    ['95', 'no-data'], ['95; ; 70; 3', 'no-data'], [null, 'no-data'],
    ['95 doanh nghiệp, trong đó: 28 startup, 70 doanh nghiệp nhỏ và vừa, 03 doanh nghiệp chủ lực', 'met'],
  ])('whose parts are reported as %s is %s', (now, pace) => expect(paceOf(now)).toBe(pace));
  test('keeps its parts, each with the baseline that its place in the row gives, and says the worst', () => {
    const [indicator] = indicatorAppendix([{ content: sentence }]).items;
    if (!indicator) throw new Error('The table holds one indicator.');
    const measure = (text: string) => ({ text, value: null });
    const judged = judgeIndicator({ ...indicator, target, baseline: measure('20; 10; 30; 1'), actual: measure('60; 20; 70; 1') }, { asOf: halfway, planStart: '2025-12-31' });
    expect([judged.pace, judged.parts.map(({ pace }) => pace)]).toEqual(['lagging', ['on-track', 'on-track', 'met', 'lagging']]);
  });
  test('takes the baseline of its parts from closed periods that name them all', () => {
    const [indicator] = indicatorAppendix([{ content: sentence }]).items;
    if (!indicator) throw new Error('The table holds one indicator.');
    const record = (asOf: string, text: string) => ({ item: { kind: 'indicator', sheet: '', ordinal: '', content: '', section: '' }, period: asOf, asOf, value: null, text, verdict: null, isManual: false }) as const;
    const records = [record('2025-12-31', '20; 10; 30; 1'), record('2026-06-30', 'Đang tổng hợp'), record('2026-12-31', '25; 12; 35; 1')];
    const judged = judgeIndicator({ ...indicator, target, actual: { text: '60; 20; 70; 1', value: null } }, { asOf: halfway, planStart: '2025-08-25', memoryOf: () => ({ manual: null, records }) });
    expect(judged.parts.map(({ pace, baselineUsed }) => [pace, baselineUsed?.value, baselineUsed?.source])).toEqual([
      ['on-track', 20, 'history'], ['on-track', 10, 'history'], ['met', 30, 'history'], ['lagging', 1, 'history'],
    ]);
  });
});
