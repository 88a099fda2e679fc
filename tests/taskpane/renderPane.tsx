import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReportResult } from '../../src/app/createReport';
import type { ChangedCell, ChosenFix } from '../../src/core/model/review';
import { usualSettings } from '../../src/core/model/tracking';
import { Pane } from '../../src/taskpane/Pane';
import type { UseCases } from '../../src/taskpane/UseCases';
import { checkResult } from './checkResults';

type FakeUseCases = { readonly [Name in keyof UseCases]: jest.MockedFunction<UseCases[Name]> };

export const report: ReportResult = { sheet: 'Báo cáo tổng hợp', isNewSheet: true, carriedOver: 0, taskCount: 3, indicatorCount: 2, unreadSheets: [], isShown: true };

/** The cell of a fix as it was and as it was left; of a series only the first cell matters here. */
function changedBy({ finding: { at, fix } }: ChosenFix): ChangedCell {
  const content = (value: string) => ({ value, formula: null, numberFormat: 'General' });
  const texts = fix?.kind === 'replace' ? [fix.expected, fix.replacement] : ['', ''];
  return { at: { sheet: at.sheet, row0: at.row0 ?? 0, col0: at.col0 ?? 0 }, before: content(texts[0] ?? ''), after: content(texts[1] ?? '') };
}

/** What is answered before anything else happens: what comes after the last line of a test would be a change outside of it. */
function atOnce<Answer>(answer: Answer): Promise<Answer> {
  const answered = Promise.resolve(answer);
  return Object.assign(answered, {
    then: (tell: (known: Answer) => unknown) => atOnce(tell(answer)),
  }) as Promise<Answer>;
}

/** Use-cases that succeed unless told otherwise; each is a jest mock. */
export function fakeUseCases(other: Partial<UseCases> = {}): FakeUseCases {
  return {
    checkWorkbook: jest.fn(other.checkWorkbook ?? (() => Promise.resolve(checkResult()))),
    lookFirst: jest.fn(other.lookFirst ?? (() => new Promise(() => undefined))),
    listFindings: jest.fn(other.listFindings ?? (() => Promise.resolve({ sheet: 'Kết quả kiểm tra', isNewSheet: true, findingCount: 3, isShown: true }))),
    createReport: jest.fn(other.createReport ?? (() => Promise.resolve(report))),
    // Answers only where a test wants it to, like the settings.
    previewReport: jest.fn(other.previewReport ?? (() => new Promise(() => undefined))),
    changeReportChoices: jest.fn(other.changeReportChoices ?? (() => Promise.resolve())),
    createAgencyReports: jest.fn(other.createAgencyReports ?? (() => Promise.resolve({ reports: [report], left: [], isStopped: false, failure: null, leftOutNames: [], leftOutItemCount: 0 }))),
    exportReport: jest.fn(other.exportReport ?? ((sheet) => Promise.resolve({ sheet }))),
    removeMarks: jest.fn(other.removeMarks ?? (() => Promise.resolve({ clearedSheets: ['PL II'] }))),
    showPlace: jest.fn(other.showPlace ?? (() => Promise.resolve())),
    applyFixes: jest.fn(other.applyFixes ?? ((fixes) => Promise.resolve({ changed: fixes.map(changedBy), refused: [] }))),
    undoFixes: jest.fn(other.undoFixes ?? ((changed) => Promise.resolve({ changed, refused: [] }))),
    changeReview: jest.fn(other.changeReview ?? (() => Promise.resolve())),
    correctTable: jest.fn(other.correctTable ?? (() => Promise.resolve())),
    forgetCorrection: jest.fn(other.forgetCorrection ?? (() => Promise.resolve())),
    createDirectorySheet: jest.fn(other.createDirectorySheet ?? (() => Promise.resolve({ sheet: 'Danh mục cơ quan', agencyCount: 218 }))),
    offerLists: jest.fn(other.offerLists ?? (() => Promise.resolve({ columns: [], skipped: [], directorySheet: null, directoryIsNew: false }))),
    removeLists: jest.fn(other.removeLists ?? (() => Promise.resolve({ columns: [], skipped: [] }))),
    readSettings: jest.fn(other.readSettings ?? (() => atOnce({ settings: usualSettings, isLater: false }))),
    changeSettings: jest.fn(other.changeSettings ?? (() => Promise.resolve())),
    trackProgress: jest.fn(other.trackProgress ?? (({ asOf, colours }) => Promise.resolve({ ...checkResult(), asOf, settings: usualSettings, colours: colours === 'lay' ? 'fresh' as const : 'none' as const, unmarkedSheets: [] }))),
    addTrackingColumns: jest.fn(other.addTrackingColumns ?? (() => Promise.resolve({ added: [], skipped: [] }))),
    removeTrackingColumns: jest.fn(other.removeTrackingColumns ?? (() => Promise.resolve({ removed: [], filled: [], skipped: [] }))),
    giveVerdict: jest.fn(other.giveVerdict ?? (() => Promise.resolve())),
    takeBackVerdict: jest.fn(other.takeBackVerdict ?? (() => Promise.resolve())),
    closePeriod: jest.fn(other.closePeriod ?? (() => Promise.resolve({ sheet: 'Lịch sử theo dõi', isNewSheet: true, itemCount: 5, renewedCount: 0 }))),
    watchChanges: jest.fn(other.watchChanges ?? (() => Promise.resolve(() => Promise.resolve()))),
    listRules: jest.fn(other.listRules ?? (() => Promise.resolve([{ id: 'lead-generic', severity: 'information' }, { id: 'agency-misspelled', severity: 'error' }]))),
  };
}

/** The pane as on 14 December 2026, over fake use-cases. */
export function renderPane(useCases: UseCases = fakeUseCases()) {
  const user = userEvent.setup();
  const view = render(
    <FluentProvider theme={webLightTheme}>
      <Pane useCases={useCases} today="2026-12-14" />
    </FluentProvider>,
  );
  return { user, ...view };
}
