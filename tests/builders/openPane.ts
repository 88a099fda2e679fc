import { addTrackingColumns } from '../../src/app/addTrackingColumns';
import { applyFixes } from '../../src/app/applyFixes';
import { checkWorkbook, type CheckResult } from '../../src/app/checkWorkbook';
import { createReport } from '../../src/app/createReport';
import { listFindings } from '../../src/app/listFindings';
import { showPlace } from '../../src/app/showPlace';
import { trackProgress } from '../../src/app/trackProgress';
import { undoFixes } from '../../src/app/undoFixes';
import type { Finding } from '../../src/core/model/finding';
import type { ChangedCell } from '../../src/core/model/review';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { createTranslator } from '../../src/i18n';
import { findingSentence } from '../../src/i18n/describeFinding';
import { engine } from '../../src/taskpane/engine';
import { placeName } from '../../src/taskpane/findings/findingWords';
import { noticeSentences } from '../../src/taskpane/notices/noticeSentences';
import { carryOut } from '../../src/taskpane/state/carryOut';
import { firstState, paneState } from '../../src/taskpane/state/paneState';
import type { Request } from '../../src/taskpane/state/Request';
import type { UseCases } from '../../src/taskpane/UseCases';

/** Today of the tests that ask the pane. */
export const paneDay = '2026-11-22';

const port = createExcelWorkbook();
/** Without the lock that a browser has for windows on the same workbook. */
const useCases: UseCases = {
  ...engine,
  checkWorkbook: (asked) => checkWorkbook(port, asked),
  listFindings: (asked) => listFindings(port, asked),
  createReport: (asked) => createReport(port, asked),
  applyFixes: (fixes) => applyFixes(port, fixes),
  undoFixes: (changed) => undoFixes(port, changed),
  trackProgress: (asked) => trackProgress(port, asked),
  addTrackingColumns: (asked) => addTrackingColumns(port, asked),
  showPlace: (place) => showPlace(port, place),
};

const options = { asOf: paneDay };
const t = createTranslator('vi');
const control = { onProgress: () => undefined, isStopped: () => false };

/** The pane without its looks: requests go through what the real one has done, and what it would say in Vietnamese comes back. */
export interface AskedPane {
  /** @returns the notices that stand in the pane afterwards, sentence by sentence */
  ask(request: Request): Promise<readonly string[]>;
  check(): Promise<readonly string[]>;
  colour(): Promise<readonly string[]>;
  report(): Promise<readonly string[]>;
  addColumns(): Promise<readonly string[]>;
  listFindings(): Promise<readonly string[]>;
  /** Makes all corrections of a rule that the last check offered. */
  fix(ruleId: string): Promise<readonly string[]>;
  /** Takes the latest corrections back. */
  undo(): Promise<readonly string[]>;
  /** Goes to a cell. */
  show(sheet: string, row0: number, col0: number): Promise<readonly string[]>;
  /** `Kế hoạch!C2: what is wrong and what to do`, of the last check; of one rule where it is named. */
  findings(ruleId?: string): readonly string[];
  /** The last check. */
  result(): CheckResult;
}

export function openPane(): AskedPane {
  let state = firstState;
  const result = () => {
    if (!state.result) throw new Error('nothing was checked');
    return state.result;
  };
  const ask = async (request: Request) => {
    if (request.kind !== 'show') state = paneState(state, { kind: 'started', job: request });
    await carryOut(useCases, request, control, (outcome) => {
      state = paneState(state, outcome);
    });
    return state.notices.flatMap((notice) => noticeSentences(t, notice));
  };
  const latest = (): readonly ChangedCell[] => state.made.at(-1) ?? [];
  const of = (ruleId?: string): readonly Finding[] => result().findings.filter((finding) => ruleId === undefined || finding.ruleId === ruleId);
  return {
    ask,
    check: () => ask({ kind: 'check', options }),
    colour: () => ask({ kind: 'track', options: { ...options, colours: 'lay' } }),
    report: () => ask({ kind: 'report', options: { ...options, period: '2026-Q4', unit: null } }),
    addColumns: () => ask({ kind: 'addColumns', options: { ...options, colours: 'leave' } }),
    listFindings: () => ask({ kind: 'listFindings', options }),
    fix: (ruleId) => ask({ kind: 'fix', fixes: of(ruleId).map((finding) => ({ finding })), options }),
    undo: () => ask({ kind: 'undo', changed: latest(), options }),
    show: (sheet, row0, col0) => ask({ kind: 'show', place: { sheet, row0, col0 } }),
    findings: (ruleId) => of(ruleId).map((finding) => `${placeName(finding.at)}: ${findingSentence(finding, t)}`),
    result,
  };
}
