import type { CheckResult } from '../../src/app/checkWorkbook';
import type { Appendix } from '../../src/core/model/appendix';
import type { Finding, Severity } from '../../src/core/model/finding';
import type { IndicatorPace, IndicatorProgress, ItemProgress, TaskProgress, TaskStatus } from '../../src/core/model/progress';
import { indicatorAppendix, taskAppendix } from '../builders/appendixBuilder';

export function taskVerdict(status: TaskStatus, rest: Partial<TaskProgress> = {}): TaskProgress {
  return { kind: 'task', status, daysLate: null, daysLeft: null, unreported: false, manual: null, ...rest };
}

export function indicatorVerdict(pace: IndicatorPace, rest: Partial<IndicatorProgress> = {}): IndicatorProgress {
  return {
    kind: 'indicator', pace, value: null, gapClosed: null, timeUsed: null, ratio: null, shareOfTarget: null, requiredToday: null, forecast: null,
    neededPerQuarter: null, baselineUsed: null, previousUsed: null, carried: null, isRising: null, isAtRisk: false, doubt: null, parts: [], manual: null, ...rest,
  };
}

export function finding(severity: Severity, ruleId: string, row0: number, rest: Partial<Finding> = {}): Finding {
  return { ruleId, messageId: 'message', severity, at: { sheet: 'PL II', row0, col0: 2 }, subject: '', data: {}, fix: null, ...rest };
}

export const misspelled = finding('error', 'agency-misspelled', 9, {
  data: { written: 'Sớ Y tế', suggested: 'Sở Y tế' },
  fix: { kind: 'replace', expected: 'Sớ Y tế; Sở Nội vụ', replacement: 'Sở Y tế; Sở Nội vụ' },
});
export const ambiguous = finding('warning', 'agency-ambiguous', 11, {
  data: { written: 'Sở Nôi vụ', names: 'Sở Nội vụ, Sở Ngoại vụ' },
  fix: { kind: 'choose', expected: 'Sở Nôi vụ', replacements: ['Sở Nội vụ', 'Sở Ngoại vụ'] },
});
export const abbreviated = finding('information', 'agency-alias', 13, { data: { written: 'UBND xã', official: 'Ủy ban nhân dân xã' } });

const nothingElse = { colours: 'none', leftTables: [], lostCorrections: [], history: null, manualVerdicts: new Map(), lostVerdicts: [], setAside: [], unmetIgnorings: [], switchedOff: [], directorySheet: null, listSheet: null, hiddenSheets: [], unmarkedSheets: [], isStateLater: false } as const;

/** Two appendices, three tasks and two indicators with a verdict each, one finding of every severity. */
export function checkResult(rest: Partial<CheckResult> = {}): CheckResult {
  const tasks = taskAppendix(
    [
      { content: 'Xây dựng trung tâm dữ liệu', lead: 'Sở Y tế', deadline: '30/6/2026' },
      { content: 'Tập huấn kỹ năng số', lead: 'Sở Nội vụ', deadline: '31/12/2026' },
      { content: 'Rà soát thủ tục', lead: 'Sở Nội vụ', deadline: '31/3/2026' },
    ],
    { sheet: 'PL II' },
  );
  const indicators = indicatorAppendix(
    [
      { content: 'Tỷ lệ hồ sơ trực tuyến', target: '80', actual: 20 },
      { content: 'Tỷ lệ phủ sóng 5G', target: '99', actual: 99 },
    ],
    { sheet: 'PL I' },
  );
  return {
    asOf: '2026-12-14',
    appendices: [indicators, tasks],
    progress: new Map<Appendix, readonly ItemProgress[]>([
      [indicators, [indicatorVerdict('lagging', { gapClosed: 0.2, timeUsed: 0.6, ratio: 0.33, requiredToday: 48 }), indicatorVerdict('met')]],
      [tasks, [taskVerdict('overdue', { daysLate: 167, unreported: true }), taskVerdict('due-soon', { daysLeft: 17 }), taskVerdict('overdue', { daysLate: 258 })]],
    ]),
    findings: [abbreviated, misspelled, ambiguous],
    ...nothingElse,
    ...rest,
  };
}

/** A check of a workbook without an appendix. */
export function emptyResult(): CheckResult {
  return { asOf: '2026-12-14', appendices: [], progress: new Map(), findings: [], ...nothingElse };
}
