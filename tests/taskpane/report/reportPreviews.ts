import type { PlannedReport, ReportPreview } from '../../../src/app/previewReport';
import { usualChoices } from '../../../src/core/model/reportChoices';
import { finding, misspelled } from '../checkResults';

export const planned: PlannedReport = {
  sheet: 'Báo cáo tổng hợp', isNewSheet: true, isBlocked: false, carriedOver: 0, taskCount: 113, indicatorCount: 28, laggingCount: 17, pageCount: 14, missing: [], problems: [],
};

/** A workbook of two appendices, three lead agencies and no report yet; nothing is wrong with it. */
export function previewOf(rest: Partial<ReportPreview> = {}, plan: Partial<PlannedReport> = {}): ReportPreview {
  return {
    choices: usualChoices,
    sheets: [
      { name: 'PL I', taskCount: 0, indicatorCount: 28 },
      { name: 'PL II', taskCount: 113, indicatorCount: 0 },
    ],
    agencies: ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế'],
    reports: [],
    planned: { ...planned, ...plan },
    unreadSheets: [],
    ...rest,
  };
}

/** One error, two warnings and a note, the gravest first. */
export const problems = [
  misspelled,
  finding('warning', 'lead-missing', 14, { messageId: 'all', data: { count: 2 } }),
  finding('warning', 'deadline-missing', 20, { messageId: 'missing' }),
  finding('information', 'lead-generic', 22, { messageId: 'message' }),
];
