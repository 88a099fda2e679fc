import type { IndicatorProgress } from '../../../src/core/model/progress';

/** Values of one indicator. `closed` are periods closed before, oldest first: day and value. */
export interface Given {
  readonly target: string;
  readonly unit?: string;
  readonly content?: string;
  readonly from?: string | number;
  readonly fromOn?: string;
  readonly before?: string | number;
  readonly now?: string | number;
  readonly by?: string | null;
  readonly asOf?: string;
  readonly closed?: readonly (readonly [asOf: string, value: number])[];
}

/** The plan runs from 31/12/2025 to 31/12/2030 (1826 days), and half of it is over on 1/7/2028, unless said otherwise. Written from progress-method.md, line by line. */
export type PaceCase = readonly [says: string, given: Given, verdict: Partial<IndicatorProgress>];

const after = '2031-01-01';
const halfway = '2028-07-01';
const rank = 'Thứ bậc';
const gdp = '% GRDP';
const growth = '%/năm';
const patents = 'Số đơn đăng ký sáng chế tăng trung bình';
const rising = '≥ 3% và tăng dần';

/** "Order of decisions", 1–8, and the numbers shown with them. */
const order: readonly PaceCase[] = [
  ['1: a target in words is for people to judge', { target: 'Đạt mức trên trung bình của cả nước', unit: rank, now: 5 }, { pace: 'manual' }],
  ['1: a target in words is for people also when nothing is reported', { target: 'Tiên tiến, hiện đại' }, { pace: 'manual' }],
  ['1: no target at all is for people to judge', { target: '', now: 5 }, { pace: 'manual' }],
  ['2: no value is no data', { target: '≥ 80', from: 40 }, { pace: 'no-data', carried: null }],
  ['2: words in place of a value are no data', { target: '≥ 80', from: 40, now: 'Đang tổng hợp' }, { pace: 'no-data' }],
  ['2: "Chưa có số liệu quý 4" is no data, for all its number', { target: '≥ 80', from: 40, now: 'Chưa có số liệu quý 4' }, { pace: 'no-data', doubt: null }],
  ['2: a result that is no one number is for people to judge', { target: '≥ 80', from: 40, now: '15/20' }, { pace: 'manual', doubt: 'unread' }],
  ['2: a range as result is for people to judge', { target: '60-62', from: 40, now: '61-62' }, { pace: 'manual', doubt: 'unread' }],
  ['2: "Đạt" without a number is for people to judge', { target: '≥ 80', from: 40, now: 'Đạt' }, { pace: 'manual', doubt: 'unread' }],
  ['2: "Không đạt" without a number is for people to judge', { target: '≥ 80', from: 40, now: 'Không đạt' }, { pace: 'manual', doubt: 'unread' }],
  ['3: none of what nobody wants is met', { target: '0', unit: 'vụ', from: 5, now: 0 }, { pace: 'met', isAtRisk: false }],
  ['3: some of what there is to be none of is not met', { target: '0', unit: 'vụ', from: 5, now: 4 }, { pace: 'lagging' }],
  ['3: more of what there is to be none of is a step back', { target: '0', unit: 'vụ', from: 5, now: 6 }, { pace: 'regressed' }],
  ['3: a bare share of the poor is a limit', { target: '2', content: 'Tỷ lệ hộ nghèo', from: 5, now: 4 }, { pace: 'slow' }],
  ['3: a bare share of the poor below the limit is met', { target: '2', content: 'Tỷ lệ hộ nghèo', from: 5, now: 1.5 }, { pace: 'exceeded' }],
  ['3: prices that rise less than about so much keep to it', { target: 'Khoảng 4', content: 'Tốc độ tăng chỉ số giá tiêu dùng bình quân', now: 2.79, asOf: '2031-01-01' }, { pace: 'exceeded' }],
  ['3: how far the share of the poor falls is no limit', { target: '1', content: 'Mức giảm tỷ lệ hộ nghèo', now: 1.2 }, { pace: 'exceeded' }],
  ['3: help for the poor is no limit', { target: '80', content: 'Tỷ lệ hộ nghèo được hỗ trợ nhà ở', now: 85 }, { pace: 'exceeded' }],
  ['4: what was to be none and is not has no share of the target', { target: '0', unit: 'vụ', from: 5, now: 2, asOf: '2031-01-01' }, { pace: 'missed', shareOfTarget: null }],
  ['7: a baseline dated after the horizon counts from the beginning of the plan', { target: '≥ 80', from: 40, fromOn: '2031-12-31', now: 60 }, { pace: 'on-track' }],
  ['8: a share of a whole is not forecast beyond 100 %', { target: '100', from: 45, now: 90 }, { pace: 'on-track', forecast: 100 }],
  ['8: what is counted is forecast as far as it goes', { target: '≥ 100', unit: 'Doanh nghiệp', from: 45, now: 90 }, { pace: 'on-track', forecast: 135 }],
  ['8: what falls is not forecast below nothing', { target: '≤ 2', from: 5, now: 2.1 }, { pace: 'on-track', forecast: 0 }],
  ['"01 Trung tâm": "Đã thành lập" is there', { target: '01 Trung tâm', unit: 'Trung tâm', now: 'Đã thành lập' }, { pace: 'met' }],
  ['"01 Trung tâm": "Đã có chủ trương" is not there', { target: '01 Trung tâm', unit: 'Trung tâm', now: 'Đã có chủ trương' }, { pace: 'not-due-yet' }],
  ['2: "Chưa đến kỳ đánh giá" is not due, and the last value is carried', { target: '≥ 80', before: 62, now: 'Chưa đến kỳ đánh giá' }, { pace: 'not-due-yet', carried: { value: 62, asOf: null } }],
  ['2: a rank between publications is not due, and the last place is carried', { target: '≤ 10', unit: rank, before: 12 }, { pace: 'not-due-yet', carried: { value: 12, asOf: null } }],
  ['2: a share of GRDP between publications is not due', { target: '≥ 30', unit: gdp, before: 14.5 }, { pace: 'not-due-yet', carried: { value: 14.5, asOf: null } }],
  ['2: the DTI between publications is not due', { target: '≥ 0,7', unit: 'Điểm', content: 'Chỉ số DTI cấp tỉnh', before: 0.65 }, { pace: 'not-due-yet' }],
  ['2: the value carried is taken from the history, with its day', { target: '≤ 10', unit: rank, closed: [['2026-12-14', 14], ['2027-12-14', 12]] }, { pace: 'not-due-yet', carried: { value: 12, asOf: '2027-12-14' } }],
  ['2: the history gives the day of a value that stands on the sheet', { target: '≤ 10', unit: rank, before: 12, closed: [['2027-12-14', 12]] }, { pace: 'not-due-yet', carried: { value: 12, asOf: '2027-12-14' } }],
  ['2: a rank never published has no data', { target: '≤ 10', unit: rank, from: 30 }, { pace: 'no-data' }],
  ['2: a percentage that is no yearly figure has no data between periods', { target: '≥ 80', before: 62 }, { pace: 'no-data' }],
  ['2: a rank missing after its horizon has no data', { target: '≤ 10', unit: rank, before: 12, asOf: '2031-06-01' }, { pace: 'no-data' }],
  ['3: a target reached is met', { target: '≥ 80', from: 40, now: 80 }, { pace: 'met', neededPerQuarter: null }],
  ['3: a target beaten by any margin is exceeded', { target: '≥ 80', now: '80,1' }, { pace: 'exceeded' }],
  ['3: a target met in the first days is met all the same', { target: '≥ 80', from: 40, now: 80, asOf: '2026-01-15' }, { pace: 'met' }],
  ['3: met, falling and heading below the target is at risk', { target: '≥ 80', from: 90, before: 85, now: 82 }, { pace: 'exceeded', isAtRisk: true }],
  ['3: met and rising is not at risk', { target: '≥ 80', from: 90, before: 81, now: 82 }, { pace: 'exceeded', isAtRisk: false }],
  ['3: met, falling but heading above the target is not at risk', { target: '≥ 80', from: 60, before: 90, now: 88 }, { pace: 'exceeded', isAtRisk: false }],
  ['3: the fall may show against the history', { target: '≥ 80', from: 90, closed: [['2027-12-14', 86]], now: 82 }, { isAtRisk: true, previousUsed: { value: 86, on: '2027-12-14', source: 'history' } }],
  ['3: a rank met and slipping is at risk', { target: '≤ 10', unit: rank, from: 4, before: 7, now: 8 }, { pace: 'exceeded', isAtRisk: true }],
  ['3: a target met once is judged anew each period', { target: '≥ 80', from: 40, before: 82, now: 79 }, { pace: 'on-track' }],
  ['4: the deadline over and not reached is missed', { target: '≥ 80', from: 40, now: 79, asOf: after }, { pace: 'missed', neededPerQuarter: null }],
  ['4: the last day itself is not over', { target: '≥ 80', from: 40, now: 79, asOf: '2030-12-31' }, { pace: 'on-track' }],
  ['4: the deadline over and reached is met', { target: '≥ 80', from: 40, now: 80, asOf: after }, { pace: 'met' }],
  ['4: missed does not need a baseline', { target: '≥ 80', now: 79, asOf: after }, { pace: 'missed' }],
  ['5: without a baseline there is no R, only a share of the target', { target: '≥ 80', now: 60 }, { pace: 'no-baseline', ratio: null, shareOfTarget: 0.75 }],
  ['5: the share of a rank is the target over the place', { target: '≤ 10', unit: rank, now: 20 }, { pace: 'no-baseline', shareOfTarget: 0.5 }],
  ['5: of two closed periods the first becomes the baseline', { target: '≥ 80', closed: [['2026-12-31', 40], ['2027-12-31', 45]], now: 50 },
    { pace: 'slow', baselineUsed: { value: 40, on: '2026-12-31', source: 'history' } }],
  ['5: one closed period and the value of today are two observations: the first becomes the baseline', { target: '≥ 80', closed: [['2026-12-31', 40]], now: 50 },
    { pace: 'slow', baselineUsed: { value: 40, on: '2026-12-31', source: 'history' } }],
  ['5: the value of today alone makes no baseline', { target: '≥ 80', now: 50 }, { pace: 'no-baseline', baselineUsed: null }],
  ['5: the baseline of the sheet goes before the history', { target: '≥ 80', from: 40, closed: [['2026-12-31', 48], ['2027-12-31', 49]], now: 50 },
    { pace: 'lagging', baselineUsed: { value: 40, on: null, source: 'sheet' } }],
  ['6: a baseline that met the target, now lost, is going backwards', { target: '≥ 80', from: 82, now: 79 }, { pace: 'regressed' }],
  ['6: lost is going backwards in the first days too', { target: '≥ 80', from: 82, now: 79, asOf: '2026-02-01' }, { pace: 'regressed' }],
  ['6: a baseline that met the target and still does is met', { target: '≥ 80', from: 82, now: 80 }, { pace: 'met' }],
  ['7: before a tenth of the time nothing lags', { target: '≥ 80', from: 40, now: 40, asOf: '2026-07-01' }, { pace: 'just-started' }],
  ['7: before a tenth of the time nothing goes backwards either', { target: '≥ 80', from: 40, now: 30, asOf: '2026-03-01' }, { pace: 'just-started' }],
  ['7: from a tenth of the time on R decides', { target: '≥ 80', from: 40, now: 40, asOf: '2026-07-02' }, { pace: 'lagging' }],
  ['7: time is counted from the day of the baseline where it has one', { target: '≥ 80', from: 40, fromOn: '2025-06-30', now: 40, asOf: '2026-03-01' }, { pace: 'lagging' }],
  ['8: R = 1 is on track', { target: '≥ 80', from: 40, now: 60 }, { pace: 'on-track', ratio: 1, requiredToday: 60, forecast: 80 }],
  ['8: R = 0,95 is still on track', { target: '≥ 80', from: 40, now: 59 }, { pace: 'on-track', forecast: 78 }],
  ['8: R just below 0,95 is slow', { target: '≥ 80', from: 40, now: '58,9' }, { pace: 'slow' }],
  ['8: R = 0,60 is still slow', { target: '≥ 80', from: 40, now: 52 }, { pace: 'slow' }],
  ['8: R just below 0,60 lags', { target: '≥ 80', from: 40, now: '51,9' }, { pace: 'lagging' }],
  ['8: R = 0 lags', { target: '≥ 80', from: 40, now: 40 }, { pace: 'lagging', gapClosed: 0 }],
  ['8: R < 0 is going backwards', { target: '≥ 80', from: 40, now: 39 }, { pace: 'regressed' }],
  ['8: what is missing is spread over the quarters left: 30 over 913 days', { target: '≥ 80', from: 40, now: 50 }, { neededPerQuarter: 30 / (913 / 91.31) }],
  ['8: a last quarter that has begun has to bring all of it', { target: '≥ 80', from: 40, now: 78, asOf: '2030-12-01' }, { neededPerQuarter: 2 }],
];

/** Section 2: the cases on which the yearly growth ratio would mislead; five-year plan, after a year or nine months. */
const notByGrowth: readonly PaceCase[] = [
  ['8 → 30 % GRDP, after a year at 12,4, lies on the line', { target: '≥ 30', unit: gdp, from: 8, now: '12,4', asOf: '2026-12-31' }, { pace: 'on-track' }],
  ['The same at 11 is only slow: 68 % of the line', { target: '≥ 30', unit: gdp, from: 8, now: 11, asOf: '2026-12-31' }, { pace: 'slow' }],
  ['Rank 25 → 10, after nine months at 22,75, lies on the line', { target: '≤ 10', unit: rank, from: 25, now: '22,75', asOf: '2026-10-01' }, { pace: 'on-track' }],
  ['Rank 30 → 10, after a year at 26, lies on the line', { target: '≤ 10', unit: rank, from: 30, now: 26, asOf: '2026-12-31' }, { pace: 'on-track' }],
  ['1 → 20 enterprises, after a year at 2, lags: 26 % of the line', { target: '≥ 20', unit: 'Doanh nghiệp', from: 1, now: 2, asOf: '2026-12-31' }, { pace: 'lagging' }],
  ['50 → 80 %, after nine months at 54, is slow: 89 % of the line', { target: '≥ 80', from: 50, now: 54, asOf: '2026-10-01' }, { pace: 'slow' }],
  ['A path from nought is defined', { target: '≥ 20', unit: 'Doanh nghiệp', from: 0, now: 10 }, { pace: 'on-track', ratio: 1 }],
];

/** "Per target form in the two plans", row by row. */
const forms: readonly PaceCase[] = [
  ['"tối thiểu 14,5%" is met by 14,5', { target: 'tối thiểu 14,5%', now: '14,5' }, { pace: 'met' }],
  ['"tối thiểu 14,5%" is not met by 14,4', { target: 'tối thiểu 14,5%', now: '14,4', asOf: after }, { pace: 'missed' }],
  ['"> 55" is not met by 55', { target: '> 55', from: 40, now: 55, asOf: after }, { pace: 'missed' }],
  ['"> 55" is met only above, and is then exceeded', { target: '> 55', from: 40, now: '55,1' }, { pace: 'exceeded' }],
  ['"> 55" halfway at 47,5 is on its path to 55', { target: '> 55', from: 40, now: '47,5' }, { pace: 'on-track', ratio: 1 }],
  ['"> 0,7" is reached by 0,71', { target: '> 0,7', unit: 'Chỉ số phát triển con người (HDI)', now: '0,71' }, { pace: 'exceeded' }],
  ['"trên 80%" is not met by 80', { target: 'trên 80%', from: 60, now: 80, asOf: after }, { pace: 'missed' }],
  ['"hơn 40%" is met by 41', { target: 'hơn 40%', now: 41 }, { pace: 'exceeded' }],
  ['">3" in whole units is not met by 3', { target: '>3', unit: 'Tổ chức, doanh nghiệp', now: 3, asOf: after }, { pace: 'missed' }],
  ['">3" in whole units is met by 4', { target: '>3', unit: 'Tổ chức, doanh nghiệp', now: 4 }, { pace: 'met' }],
  ['">3" in whole units has a path to 4: two of four halfway', { target: '>3', unit: 'Tổ chức, doanh nghiệp', from: 0, now: 2 }, { pace: 'on-track', ratio: 1 }],
  ['A bare "90" of a percentage asks for at least 90', { target: '90', now: 90 }, { pace: 'met' }],
  ['A bare "100" is not met by 99,9', { target: '100', from: 50, now: '99,9', asOf: after }, { pace: 'missed' }],
  ['"Có 55%" asks for at least 55', { target: 'Có 55%', now: 56 }, { pace: 'exceeded' }],
  ['Rank "≤ 10" is met by 10', { target: '≤ 10', unit: rank, now: 10 }, { pace: 'met' }],
  ['Rank "≤ 10" is exceeded by 9', { target: '≤ 10', unit: rank, now: 9 }, { pace: 'exceeded' }],
  ['Rank 11 is not within 10', { target: '≤ 10', unit: rank, now: 11, asOf: after }, { pace: 'missed' }],
  ['Rank 28 on the way from 30 to 10 lags, and must come down each quarter', { target: '≤ 10', unit: rank, from: 30, now: 28 }, { pace: 'lagging', neededPerQuarter: -18 / (913 / 91.31) }],
  ['Rank 31 from 30 is going backwards', { target: '≤ 10', unit: rank, from: 30, now: 31 }, { pace: 'regressed' }],
  ['"10-15 %/năm" is met by 10', { target: '10-15', unit: growth, now: 10 }, { pace: 'met' }],
  ['"10-15 %/năm" is met by 15', { target: '10-15', unit: growth, now: 15 }, { pace: 'met' }],
  ['"10-15 %/năm" is exceeded by 15,1', { target: '10-15', unit: growth, now: '15,1' }, { pace: 'exceeded' }],
  ['"10-15 %/năm" at 9,5 is on track', { target: '10-15', unit: growth, now: '9,5' }, { pace: 'on-track', ratio: 0.95 }],
  ['"16- 18 %/năm" at 10 is slow, without any baseline', { target: '16- 18', unit: growth, now: 10 }, { pace: 'slow', ratio: 0.625 }],
  ['"16- 18 %/năm" at 9 lags', { target: '16- 18', unit: growth, now: 9 }, { pace: 'lagging' }],
  ['"16- 18 %/năm" below nought is going backwards', { target: '16- 18', unit: growth, now: -2 }, { pace: 'regressed' }],
  ['A rate is missed once its horizon is over', { target: '10-15', unit: growth, now: 9, asOf: after }, { pace: 'missed' }],
  ['On average: 200 to 288 in two years is 20 % a year', { target: '16- 18', unit: growth, content: patents, from: 200, now: 288, asOf: '2027-12-31' }, { pace: 'exceeded', value: 20 }],
  ['On average: 200 to 220 in two years is 4,9 % a year', { target: '16- 18', unit: growth, content: patents, from: 200, now: 220, asOf: '2027-12-31' }, { pace: 'lagging', value: 4.9 }],
  ['On average: levels may name what they count', { target: '10-15', unit: growth, content: patents, from: '50 đơn', now: '63 đơn', asOf: '2027-12-31' }, { pace: 'met' }],
  ['On average: over less than a year there is no yearly rate', { target: '10-15', unit: growth, content: patents, from: 200, now: 205, asOf: '2026-07-02' }, { pace: 'not-due-yet' }],
  ['On average: rates are rates, with or without a baseline', { target: '10-15', unit: growth, content: patents, from: '6,5', now: '11,2' }, { pace: 'met', value: 11.2 }],
  ['Without "trung bình" a number is a rate', { target: '10-15', unit: growth, content: 'Tốc độ tăng doanh thu', from: 120, now: 130 }, { pace: 'exceeded', value: 130 }],
  ['"8- 10 %" is a level: met by 8', { target: '8- 10', now: 8 }, { pace: 'met' }],
  ['"8- 10 %" is a level: 10 is not above the high bound', { target: '8- 10', now: 10 }, { pace: 'met' }],
  ['"8- 10 %" is a level: exceeded above 10', { target: '8- 10', now: '10,5' }, { pace: 'exceeded' }],
  ['"8- 10 %" has a path to the low bound', { target: '8- 10', from: 0, now: 4 }, { pace: 'on-track', ratio: 1 }],
  ['"≥ 3% và tăng dần": both conditions are met', { target: rising, from: 1, before: 3, now: '3,2' }, { pace: 'met', isRising: true }],
  ['"≥ 3% và tăng dần": as much as last year is no fall', { target: rising, from: 1, before: '3,2', now: '3,2' }, { pace: 'met', isRising: true }],
  ['"≥ 3% và tăng dần": the level alone is slow', { target: rising, from: 1, before: '3,5', now: '3,2' }, { pace: 'slow', isRising: false }],
  ['"≥ 3% và tăng dần": a fall is slow at once, not a risk ahead', { target: rising, from: 5, before: 4, now: '3,2' }, { pace: 'slow', isAtRisk: false }],
  ['"≥ 3% và tăng dần": the rise alone is slow', { target: rising, from: 1, before: 2, now: '2,5' }, { pace: 'slow', isRising: true }],
  ['"≥ 3% và tăng dần": neither lags', { target: rising, from: 1, before: '2,6', now: '2,5' }, { pace: 'lagging', isRising: false }],
  ['"≥ 3% và tăng dần": neither after the horizon is missed', { target: rising, before: '2,6', now: '2,5', asOf: after }, { pace: 'missed' }],
  ['"≥ 3% và tăng dần": last year may come from the history', { target: rising, from: 1, closed: [['2027-12-14', 3.5]], now: '3,2' }, { pace: 'slow', isRising: false }],
  ['"01 Trung tâm" that stands is met', { target: '01', unit: 'Trung tâm', now: 1 }, { pace: 'met' }],
  ['"01 Trung tâm" told done in words is met', { target: '01', unit: 'Trung tâm', now: 'Đã hoàn thành' }, { pace: 'met' }],
  ['"01 Trung tâm" not there before its day is not due', { target: '01', unit: 'Trung tâm', now: 0 }, { pace: 'not-due-yet' }],
  ['"01 Trung tâm" not there after its day is missed', { target: '01', unit: 'Trung tâm', now: 'Đang xây dựng', asOf: after }, { pace: 'missed' }],
  ['"02 Khu" with one is not done', { target: '02 Khu', unit: '', now: 1 }, { pace: 'not-due-yet', shareOfTarget: 0.5 }],
  ['"02 Khu" with three is exceeded', { target: '02 Khu', unit: '', now: 3 }, { pace: 'exceeded' }],
  ['A milestone has a path where a percentage is given: 60 % halfway', { target: '01', unit: 'Trung tâm', now: '60%' }, { pace: 'on-track', requiredToday: 50 }],
  ['A milestone 20 % done halfway lags', { target: '01', unit: 'Trung tâm', now: '20%' }, { pace: 'lagging' }],
  ['"khoảng 100" is met by 90', { target: 'khoảng 100', unit: 'doanh nghiệp', now: 90 }, { pace: 'met' }],
  ['"khoảng 100" is not met by 89', { target: 'khoảng 100', unit: 'doanh nghiệp', now: 89, asOf: after }, { pace: 'missed' }],
  ['"thuộc nhóm cao của cả nước" is for people to judge', { target: 'Thuộc nhóm cao của cả nước', now: 'Khá' }, { pace: 'manual' }],
  ['A milestone in words is not due while it is built', { target: 'Hoàn thành xây dựng Trung tâm điều hành', now: 'Đang xây dựng' }, { pace: 'not-due-yet' }],
  ['"Đến năm 2045" gives the rows under it more time', { target: '≥ 50', unit: gdp, from: 8, now: 14, by: '2045-12-31' }, { pace: 'on-track' }],
  ['Without any horizon there is no pace', { target: '≥ 80', from: 40, now: 60, by: null }, { pace: 'manual', neededPerQuarter: null }],
  ['"1.000 dân", "16.000": a dot parts thousands', { target: '16.000', unit: 'người', from: '8.000', now: '12.000' }, { pace: 'on-track', ratio: 1 }],
  ['"$\\geq 70\\%$" left by a scan is ≥ 70', { target: '$\\geq 70\\%$', now: 70 }, { pace: 'met' }],
];

/** Values on the limits, and rows that lack something. */
const limits: readonly PaceCase[] = [
  ['A share where a percentage is asked for is for people to judge', { target: '≥ 80', from: 40, now: 50000 }, { pace: 'manual', doubt: 'unit', value: 50000 }],
  ['A target in words is not carried between publications', { target: 'Thuộc nhóm cao', unit: rank, before: 12 }, { pace: 'manual', carried: null }],
  ['No target is not carried between publications', { target: '', unit: rank, before: 12 }, { pace: 'manual', carried: null }],
  ['A rank that was published is judged, with an earlier one beside it', { target: '≤ 10', unit: rank, from: 30, before: 25, now: 20 }, { pace: 'on-track', value: 20, carried: null }],
  ['A rank "chưa công bố" is not due though never published', { target: '≤ 10', unit: rank, now: 'Chưa công bố' }, { pace: 'not-due-yet', carried: null }],
  ['A baseline of words makes no path', { target: '≥ 80', from: 'Chưa thống kê', now: 60 }, { pace: 'no-baseline', baselineUsed: null, gapClosed: null }],
  ['"> 55" that began on 55 and stays there has closed its gap', { target: '> 55', from: 55, now: 55 }, { pace: 'on-track', gapClosed: 1, isAtRisk: false }],
  ['"> 55" that began on 55 and fell is going backwards', { target: '> 55', from: 55, now: 54 }, { pace: 'regressed', gapClosed: -1 }],
  ['A baseline dated on the horizon counts from the beginning of the plan', { target: '≥ 80', from: 40, fromOn: '2030-12-31', now: 60 }, { pace: 'on-track', timeUsed: 0.5 }],
  ['What falls from below nothing may fall further', { target: '≤ -2', unit: 'Điểm', from: 0, now: -1 }, { pace: 'on-track', forecast: -2 }],
  ['A fall from nothing that has not begun is forecast at nothing', { target: '≤ 0', unit: 'vụ', from: 4, now: 2 }, { pace: 'on-track', forecast: 0 }],
  ['A share beyond a whole is forecast as far as it goes', { target: '≥ 80', from: 101, now: 102, asOf: halfway }, { pace: 'exceeded', forecast: 103 }],
  ['A value met that only keeps its level is at no risk', { target: '≥ 80', from: 85, before: 85, now: 85 }, { pace: 'exceeded', isAtRisk: false }],
  ['A value met that falls out of the target by the horizon is at risk', { target: '≥ 80', from: 100, now: 85 }, { pace: 'exceeded', isAtRisk: true, forecast: 70 }],
  ['A value met that fell, but will still be met, is at no risk', { target: '≥ 80', from: 100, now: 95 }, { pace: 'exceeded', isAtRisk: false, forecast: 90 }],
  ['A value that rose since the last period is at no risk', { target: '≥ 80', from: 100, before: 84, now: 85 }, { pace: 'exceeded', isAtRisk: false }],
  ['A milestone in percent lasts until its day', { target: '01', unit: 'Trung tâm', now: '100%' }, { pace: 'met', baselineUsed: null }],
  ['A milestone almost done is not done', { target: '01', unit: 'Trung tâm', now: '99,9%', asOf: after }, { pace: 'missed' }],
  ['A milestone without a word has no data', { target: '01', unit: 'Trung tâm' }, { pace: 'no-data' }],
  ['A milestone in words that stands has no share', { target: 'Hoàn thành xây dựng Trung tâm điều hành', now: 'Đã khánh thành' }, { pace: 'met', shareOfTarget: null }],
  ['A milestone in words with a number of its own waits for words', { target: 'Hoàn thành xây dựng Trung tâm điều hành', now: 3 }, { pace: 'not-due-yet', value: 3, shareOfTarget: null }],
  ['A yearly rate asked to stay below is a limit', { target: '≤ 4', unit: growth, now: 5 }, { pace: 'slow', shareOfTarget: 0.8 }],
  ['A yearly rate below its limit is met', { target: '≤ 4', unit: growth, now: 4 }, { pace: 'met' }],
  ['A yearly rate of nought as a limit leaves no share to what is above it', { target: '≤ 0', unit: growth, now: 1 }, { pace: 'lagging', shareOfTarget: 0 }],
  ['On average: from nothing no rate can be told', { target: '16- 18', unit: growth, content: patents, from: '0 đơn', now: '20 đơn', asOf: '2027-12-31' }, { pace: 'manual' }],
  ['On average: without a baseline a level is no rate', { target: '16- 18', unit: growth, content: patents, now: '20 đơn', asOf: '2027-12-31' }, { pace: 'manual', doubt: 'unread' }],
  ['On average: levels with thousands', { target: '10-15', unit: growth, content: patents, from: '1.000 đơn', now: '1 210 đơn', asOf: '2027-12-31' }, { pace: 'met', value: 10 }],
  ['On average: a whole year is enough for a rate', { target: '16- 18', unit: growth, content: patents, from: 200, now: 240, asOf: '2027-01-01' }, { pace: 'exceeded' }],
  ['On average: after the horizon part of a year is told as it stands', { target: '16- 18', unit: growth, content: patents, from: 200, now: 240, by: '2026-03-31', asOf: '2026-06-30' }, { pace: 'exceeded', value: 20 }],
  ['A rate without a number has no data', { target: '10-15', unit: growth, now: 'Đang tổng hợp' }, { pace: 'no-data' }],
  ['"< 5" in whole things ends at four', { target: '< 5', unit: 'Thứ bậc', from: 10, now: 7, asOf: halfway }, { pace: 'on-track', gapClosed: 0.5 }],
  ['"> 3" of what is measured ends at three', { target: '> 3', unit: 'Doanh nghiệp/1.000 dân', now: 3.5 }, { pace: 'exceeded' }],
  ['"> 2,5" of whole things is no count', { target: '> 2,5', unit: 'Đơn vị', now: 3 }, { pace: 'exceeded' }],
  ['A rank asked for with "≥" goes up', { target: '≥ 10', unit: rank, now: 12 }, { pace: 'exceeded' }],
  ['"khoảng 4" of what nobody wants is kept to by 4,4', { target: 'Khoảng 4', content: 'Tỷ lệ hộ nghèo', now: 4.4 }, { pace: 'met' }],
  ['A history of one period alone, without a value now, makes no path', { target: '≥ 80', closed: [['2026-12-31', 40]] }, { pace: 'no-data', baselineUsed: null }],
  ['Two closed periods make a path', { target: '≥ 80', closed: [['2025-12-31', 40], ['2027-12-31', 55]], now: 60 }, { pace: 'on-track', baselineUsed: { value: 40, on: '2025-12-31', source: 'history' } }],
  ['One closed period and the value now make a path', { target: '≥ 80', closed: [['2025-12-31', 40]], now: 60 }, { pace: 'on-track', previousUsed: { value: 40, on: '2025-12-31', source: 'history' } }],
];

export const paceCases: readonly PaceCase[] = [...order, ...notByGrowth, ...forms, ...limits];
