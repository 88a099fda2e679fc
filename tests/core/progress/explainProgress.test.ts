import { indicatorPaces, taskStatuses, type IndicatorPace, type IndicatorProgress, type ItemProgress, type ManualMark, type TaskStatus } from '../../../src/core/model/progress';
import { explainFurther, explainProgress } from '../../../src/core/progress/explainProgress';
import { bareVerdict } from '../../../src/core/progress/judgePath';
import { createTranslator, isMessageKey, type Language } from '../../../src/i18n';

const sentenceIn = (language: Language) => (progress: ItemProgress): string => {
  const { messageId, data } = explainProgress(progress);
  return isMessageKey(messageId) ? createTranslator(language)(messageId, data) : `no sentence for ${messageId}`;
};
const sentence = sentenceIn('vi');
const task = (status: TaskStatus, rest: object = {}): ItemProgress => ({ kind: 'task', status, daysLate: null, daysLeft: null, unreported: false, manual: null, ...rest });
const indicator = (pace: IndicatorPace, rest: Partial<IndicatorProgress> = {}): IndicatorProgress => ({ ...bareVerdict(pace), ...rest });
const path = { value: 40.2, gapClosed: 0.2, timeUsed: 0.42, shareOfTarget: 0.6, requiredToday: 45.2, forecast: 51, neededPerQuarter: 3.5 };
const falling = { value: 28, gapClosed: 0.1, timeUsed: 0.5, requiredToday: 20, forecast: 26, neededPerQuarter: -1.8 };
const given: ManualMark = { reason: 'Đã nghiệm thu ngày 5/12.', period: '2026-Q4', asOf: '2026-12-09', isEarlier: false, computed: 'slow' };
const previousUsed = { value: 3.5, on: null, source: 'sheet' } as const;

test.each<[says: string, progress: ItemProgress, text: string]>([
  ['a lagging indicator: time, way, what is required, what is missing, what each quarter must bring', indicator('lagging', path),
    'Đã qua 42% thời gian, mới đi được 20% quãng đường; theo tiến độ phải đạt 45,2, còn thiếu 5; mỗi quý còn lại phải tăng thêm 3,5.'],
  ['a rank that is slow: what it must come down to', indicator('slow', falling),
    'Đã qua 50% thời gian, mới đi được 10% quãng đường; theo tiến độ phải giảm còn 20, đang cao hơn 8; mỗi quý còn lại phải giảm thêm 1,8.'],
  ['an indicator on track: what is required and where it is heading', indicator('on-track', { ...path, requiredToday: 1234.56, forecast: 0.7416 }),
    'Đã qua 42% thời gian, đã đi được 20% quãng đường; theo tiến độ phải đạt 1.234,6, dự báo đến hạn đạt 0,742.'],
  ['a step back: that it is worse than the baseline', indicator('regressed', { ...path, gapClosed: -0.1 }), 'Đã qua 42% thời gian nhưng kết quả kém hơn số gốc; theo tiến độ phải đạt 45,2.'],
  ['a target lost: that the baseline met it', indicator('regressed', { ...path, gapClosed: 1.5 }), 'Số gốc đã đạt mục tiêu nhưng kết quả kỳ này không còn đạt.'],
  ['a plan not begun: no time below nought', indicator('just-started', { ...path, timeUsed: -0.1 }), 'Mới qua 0% thời gian, chưa đủ để đánh giá nhanh hay chậm.'],
  ['a result that cannot be read: that it is there', indicator('manual', { doubt: 'unread' }), 'Kết quả đã ghi nhưng chưa đọc được thành một số để so với mục tiêu; đề nghị ghi lại bằng số hoặc đánh giá thủ công.'],
  ['a result in another unit: that it is to be checked', indicator('manual', { doubt: 'unit' }), 'Kết quả có vẻ ghi khác đơn vị hoặc sai dấu thập phân so với mục tiêu; đề nghị kiểm tra lại rồi mới đánh giá.'],
  ['a compound result that cannot be told apart: how it is to be written', indicator('no-data', { doubt: 'unread', parts: [bareVerdict('no-data'), bareVerdict('no-data')] }),
    'Kết quả chưa tách được theo 2 phần của mục tiêu; đề nghị ghi đủ các số theo thứ tự, cách nhau bằng dấu chấm phẩy.'],
  ['a rank that stands where it stood: no sign before nought', indicator('lagging', { ...falling, gapClosed: -0 }),
    'Đã qua 50% thời gian, mới đi được 0% quãng đường; theo tiến độ phải giảm còn 20, đang cao hơn 8; mỗi quý còn lại phải giảm thêm 1,8.'],
  ['a target missed by a hair: not 100 %', indicator('missed', { shareOfTarget: 0.9996 }), 'Đã hết thời hạn, mới đạt 99,9% mục tiêu.'],
  ['a target missed by a value below nought: no share below nought', indicator('missed', { shareOfTarget: -1.81 }), 'Đã hết thời hạn nhưng chưa đạt mục tiêu.'],
  ['a task done late by the unit\'s own word', task('done-late'), 'Đã hoàn thành nhưng quá thời hạn, theo ghi chép của đơn vị.'],
  ['an overdue task: how many days', task('overdue', { daysLate: 53 }), 'Chưa hoàn thành, đã quá hạn 53 ngày.'],
  ['a task due soon: how many days are left', task('due-soon', { daysLeft: 7 }), 'Chưa hoàn thành, còn 7 ngày đến hạn.'],
  ['a yearly rate: its share of what is asked for', indicator('slow', { shareOfTarget: 0.63 }), 'Kết quả bằng 63% mức phải đạt, cần tăng tốc.'],
  ['a level kept without a rise', indicator('slow', { ...path, isRising: false, previousUsed }), 'Đã đạt mức đề ra nhưng kém kỳ trước (3,5), trong khi mục tiêu còn yêu cầu tăng dần.'],
  ['a rise below the level', indicator('slow', { ...path, isRising: true, previousUsed }), 'Không kém kỳ trước (3,5) nhưng mới bằng 60% mức đề ra.'],
  ['neither level nor rise', indicator('lagging', { ...path, isRising: false, previousUsed }), 'Kém kỳ trước (3,5) và mới bằng 60% mức đề ra.'],
  ['a compound target: how many of its parts are met', indicator('slow', { parts: [indicator('met'), indicator('exceeded'), indicator('slow')] }),
    'Mục tiêu gồm 3 phần, đã đạt 2 phần; lấy phần chậm nhất làm kết luận chung.'],
  ['a verdict of the user’s: the reason', indicator('met', { ...path, manual: given }), 'Đánh giá thủ công: Đã nghiệm thu ngày 5/12.'],
  ['one of an earlier period: the day it was given for', task('done-on-time', { manual: { ...given, isEarlier: true } }), 'Đánh giá thủ công từ kỳ trước (ngày 09/12/2026): Đã nghiệm thu ngày 5/12.'],
  ['one without a reason: that there is none', task('overdue', { manual: { ...given, reason: ' ' } }), 'Đánh giá thủ công, chưa nêu căn cứ.'],
])('the sentence tells of %s', (_says, progress, text) => expect(sentence(progress)).toBe(text));

test.each<[says: string, progress: ItemProgress, ids: readonly string[]]>([
  ['a value carried on, with its day', indicator('not-due-yet', { carried: { value: 12, asOf: '2026-09-14' } }), ['carried-dated']],
  ['a value carried on, of no known day', indicator('not-due-yet', { carried: { value: 12, asOf: null } }), ['carried']],
  ['a baseline from the first closed period', indicator('slow', { ...path, baselineUsed: { value: 31, on: '2026-03-14', source: 'history' } }), ['first-observation']],
  ['a target met that is at risk', indicator('met', { ...path, isAtRisk: true }), ['at-risk']],
  ['nothing where the sheet gives the baseline', indicator('slow', { ...path, baselineUsed: { value: 31, on: null, source: 'sheet' } }), []],
  ['nothing of a task', task('overdue', { daysLate: 3 }), []],
])('beside the verdict it tells of %s', (_says, progress, ids) => {
  const further = explainFurther(progress);
  expect(further.map(({ messageId }) => messageId)).toEqual(ids.map((id) => `progress.explain.${id}`));
  for (const { messageId, data } of further) expect(isMessageKey(messageId) && createTranslator('vi')(messageId, data)).toMatch(/^[A-ZĐ][^{}]+\.$/);
});

const days = { daysLate: 3, daysLeft: 3 };
const everything: readonly ItemProgress[] = [
  ...taskStatuses.map((status) => task(status, days)),
  ...indicatorPaces.flatMap((pace) => [indicator(pace, path), indicator(pace, falling)]),
  ...indicatorPaces.filter((pace) => pace !== 'just-started').flatMap((pace) => [indicator(pace), indicator(pace, { shareOfTarget: 0.5 })]),
];
test.each(everything)('$status$pace has a whole sentence in both languages', (progress) => {
  expect(sentence(progress)).toMatch(/^[A-ZĐ][^{}]+\.$/);
  expect(sentenceIn('en')(progress)).toMatch(/^(?:[A-Z]|\d+%)[^{}]+\.$/);
});
