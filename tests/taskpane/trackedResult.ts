import type { ProgressResult } from '../../src/app/trackProgress';
import type { Appendix } from '../../src/core/model/appendix';
import type { ItemProgress } from '../../src/core/model/progress';
import { usualSettings } from '../../src/core/model/tracking';
import { indicatorAppendix, taskAppendix } from '../builders/appendixBuilder';
import { indicatorVerdict, taskVerdict } from './checkResults';

const first = { row0: 3, ordinal: 'I', title: 'Hạ tầng số', horizon: null };

export const trackedTasks = taskAppendix(
  [
    { content: 'Xây dựng trung tâm dữ liệu', lead: 'Sở Y tế', supporting: 'Sở Nội vụ', deadline: '30/6/2026', statusNote: '', section: first },
    { content: 'Tập huấn kỹ năng số', lead: 'Sở Nội vụ', deadline: '31/12/2026', statusNote: 'Đã mở 2 lớp' },
    { content: 'Rà soát thủ tục', lead: 'Sở Nội vụ', deadline: '31/3/2026', statusNote: 'Đã hoàn thành' },
  ],
  { sheet: 'PL II', sections: [first] },
);
export const trackedIndicators = indicatorAppendix(
  [
    { content: 'Tỷ lệ hồ sơ trực tuyến', unit: '%', target: '80', actual: 20, lead: 'Sở Nội vụ', parsedTarget: { value: 80, unit: '%', form: 'number', horizon: '2030-12-31' } },
    { content: 'Mức độ hài lòng của người dân', target: 'Thuộc nhóm cao', actual: '', lead: 'Sở Nội vụ' },
  ],
  { sheet: 'PL I' },
);
export const lagging = indicatorVerdict('lagging', {
  value: 20, gapClosed: 0.2, timeUsed: 0.6, ratio: 1 / 3, requiredToday: 48, forecast: 26.67, neededPerQuarter: 3.75, shareOfTarget: 0.25,
  baselineUsed: { value: 5, on: '2025-08-25', source: 'sheet' }, previousUsed: { value: 18, on: '2026-09-14', source: 'history' },
});

/** Two tables with tracking columns, judged on 14 December 2026: an overdue task, one due soon, one done, an indicator that lags and one to be judged by hand. */
export function trackedResult(rest: Partial<ProgressResult> = {}): ProgressResult {
  return {
    asOf: '2026-12-14', settings: usualSettings, colours: 'none', unmarkedSheets: [],
    appendices: [trackedIndicators, trackedTasks], leftTables: [], lostCorrections: [], history: null, manualVerdicts: new Map(), lostVerdicts: [],
    progress: new Map<Appendix, readonly ItemProgress[]>([
      [trackedIndicators, [lagging, indicatorVerdict('manual')]],
      [trackedTasks, [taskVerdict('overdue', { daysLate: 167, unreported: true }), taskVerdict('due-soon', { daysLeft: 17 }), taskVerdict('done-undated')]],
    ]),
    ...rest,
  };
}
