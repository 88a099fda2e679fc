import type { ManualVerdict } from '../../../src/core/model/tracking';
import type { IndicatorProgress, TaskProgress } from '../../../src/core/model/progress';
import { judgeTask } from '../../../src/core/progress/judgeTask';
import { taskAppendix } from '../../builders/appendixBuilder';
import { judgeGiven } from './judgeGiven';
import { paceCases, type PaceCase } from './paceCases';
import { statusCases, type StatusCase } from './statusCases';

/** A number stands for itself within a twentieth; everything else must be the same. */
function differing(found: object, expected: object): object {
  const actual = new Map(Object.entries(found));
  const isSame = (name: string, wanted: unknown) => {
    const value: unknown = actual.get(name);
    return typeof wanted === 'number' && typeof value === 'number' ? Math.abs(wanted - value) < 0.05 : JSON.stringify(value) === JSON.stringify(wanted);
  };
  return Object.fromEntries(Object.entries(expected).filter(([name, wanted]) => !isSame(name, wanted)).map(([name]) => [name, actual.get(name)]));
}

function judgeRow([, row, , asOf = '2026-11-22']: StatusCase, manual: ManualVerdict | null = null): TaskProgress {
  const [task] = taskAppendix([{ content: 'Xây dựng Đề án', lead: 'Sở Tài chính', ...row }]).items;
  if (!task) throw new Error('The table holds one task.');
  return judgeTask(task, { asOf, planStart: '2025-08-25', memoryOf: () => ({ manual, records: [] }) });
}

test('there are at least 120 cases, each with words of its own', () => {
  const sentences = [...statusCases, ...paceCases].map(([says]) => says);
  expect(sentences.length).toBeGreaterThanOrEqual(120);
  expect(new Set(sentences).size).toBe(sentences.length);
});

test.each(statusCases.map((each) => [each[0], each] as const))('%s', (_says, stated) => expect(differing(judgeRow(stated), stated[2])).toEqual({}));
test.each(paceCases.map((each: PaceCase) => [each[0], each] as const))('%s', (_says, [, given, verdict]) => expect(differing(judgeGiven(given), verdict)).toEqual({}));

describe('a verdict of the user’s', () => {
  const byHand = (verdict: ManualVerdict['verdict'], period: string): ManualVerdict => ({
    item: { kind: 'task', sheet: '', ordinal: '', content: '', section: '' }, verdict, reason: 'Đã nghiệm thu', period, asOf: '2026-09-14',
  });
  const overdue: StatusCase = ['', { deadline: 'Tháng 9/2026' }, {}];
  const level = { target: '≥ 80', from: 40, now: 50, asOf: '2028-07-01' } as const;

  test('overrides the status and keeps what was computed', () => {
    expect(judgeRow(overdue, byHand('done-on-time', '2026-Q4'))).toMatchObject({
      status: 'done-on-time', daysLate: null, manual: { reason: 'Đã nghiệm thu', period: '2026-Q4', asOf: '2026-09-14', isEarlier: false, computed: 'overdue' },
    });
  });
  test('keeps the days where the status still has any', () => {
    expect(judgeRow(overdue, byHand('overdue', '2026-Q4'))).toMatchObject({ status: 'overdue', daysLate: 53, manual: { computed: 'overdue' } });
  });
  test('overrides the pace and keeps the numbers behind it', () => {
    const computed: IndicatorProgress = judgeGiven(level);
    expect(judgeGiven(level, byHand('on-track', '2028-Q3'))).toEqual({
      ...computed, pace: 'on-track', manual: { reason: 'Đã nghiệm thu', period: '2028-Q3', asOf: '2026-09-14', isEarlier: false, computed: 'lagging' },
    });
  });
  test('decides a target in words', () => {
    expect(judgeGiven({ target: 'Đạt mức khá' }, byHand('met', '2028-Q3'))).toMatchObject({ pace: 'met', manual: { computed: 'manual' } });
  });
  test.each([['2026-Q3', true], ['2026-10', true], ['2026-Q4', false], ['2026', false], ['2026-H2', false], ['kỳ cũ', true]])('given for %s is of an earlier period on 22/11/2026: %s', (period, isEarlier) => {
    expect(judgeRow(overdue, byHand('done-on-time', period)).manual?.isEarlier).toBe(isEarlier);
  });
  test('that is none of a task is left aside', () => expect(judgeRow(overdue, byHand('met', '2026-Q4'))).toMatchObject({ status: 'overdue', manual: null }));
  test('that is none of an indicator is left aside', () => expect(judgeGiven(level, byHand('overdue', '2028-Q3'))).toMatchObject({ pace: 'lagging', manual: null }));
});
