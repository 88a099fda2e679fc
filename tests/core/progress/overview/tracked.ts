import type { Appendix } from '../../../../src/core/model/appendix';
import type { IndicatorPace, IndicatorProgress, ItemProgress, TaskProgress, TaskStatus } from '../../../../src/core/model/progress';
import { trackedItems, type TrackedItem } from '../../../../src/core/progress/overview/trackedItems';
import { bareVerdict } from '../../../../src/core/progress/judgePath';
import { indicatorAppendix, taskAppendix, type AppendixOptions, type IndicatorRow, type ItemRow } from '../../../builders/appendixBuilder';

export function taskVerdict(status: TaskStatus, rest: Partial<TaskProgress> = {}): TaskProgress {
  return { kind: 'task', status, daysLate: null, daysLeft: null, unreported: false, manual: null, ...rest };
}

export function indicatorVerdict(pace: IndicatorPace, rest: Partial<IndicatorProgress> = {}): IndicatorProgress {
  return { ...bareVerdict(pace), ...rest };
}

export const byHand = { reason: 'Theo biên bản', period: '2026-Q4', asOf: '2026-12-14', isEarlier: false, computed: 'in-progress' } as const;

const everything = { unit: null, unitRole: 'any' } as const;

export function judged(appendix: Appendix, verdicts: readonly ItemProgress[]): readonly TrackedItem[] {
  return trackedItems({ appendices: [appendix], progress: new Map([[appendix, verdicts]]) }, everything);
}

/** Tasks of one table with tracking columns, each with its verdict. */
export function tasks(rows: readonly (readonly [ItemRow, TaskProgress])[], options: AppendixOptions = {}): readonly TrackedItem[] {
  return judged(taskAppendix(rows.map(([row]) => ({ statusNote: '', ...row })), { sheet: 'PL II', ...options }), rows.map(([, verdict]) => verdict));
}

export function indicators(rows: readonly (readonly [IndicatorRow, IndicatorProgress])[], options: AppendixOptions = {}): readonly TrackedItem[] {
  return judged(indicatorAppendix(rows.map(([row]) => ({ actual: '', ...row })), { sheet: 'PL I', ...options }), rows.map(([, verdict]) => verdict));
}

/** Items by the words they are known by in a test. */
export const contents = (items: readonly TrackedItem[]): readonly string[] => items.map(({ item }) => item.content);
