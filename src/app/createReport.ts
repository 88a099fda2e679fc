import { parsePeriod, type ReportingPeriod } from '../core/dates/reportingPeriod';
import type { IsoDate } from '../core/model/cell';
import { readEarlierReport, rememberReport, type EarlierReport, type ReportMemory } from '../core/report/earlierReport';
import { gatherReport } from '../core/report/gatherReport';
import { layoutReport } from '../core/report/layoutReport';
import type { ReportWords } from '../core/report/ReportContent';
import { reportEdits } from '../core/report/reportEdits';
import { builtInKnowledge } from './knowledge';
import { WorkbookFailure, type WorkbookPort, type WorkbookReading, type WorkbookSession } from './ports';
import { freeReportName, withoutReports } from './reportSheets';
import { reportWordsOf } from './reportWordsOf';
import { understandWorkbook } from './understandWorkbook';
import { readState, writeState, type WorkbookState } from './workbookState';

export interface ReportOptions {
  readonly asOf: IsoDate;
  /** Reporting period: `2026-Q4`, `2026-11`, `2026-H1`, `2026-9M` or `2026`. */
  readonly period: string;
  /** Name of the agency whose report this is; null = the whole plan. */
  readonly unit: string | null;
}

export interface ReportResult {
  /** Sheet the report stands on. */
  readonly sheet: string;
  /** False where an earlier report of ours was filled again. */
  readonly isNewSheet: boolean;
  /** Cells typed by the user in an earlier report that were carried over. */
  readonly carriedOver: number;
  readonly taskCount: number;
  readonly indicatorCount: number;
  /** False where Excel would not bring the sheet to the front (another workbook was being looked at). */
  readonly isShown: boolean;
}

/**
 * Writes the consolidated report sheet. At most four requests (and one for each further 5 MB). A report of the same period and unit
 * is filled again where only its free places were changed; else it is left as it is and a new sheet is made.
 * @throws WorkbookFailure `no-appendix` where there is nothing to report
 */
export function createReport(port: WorkbookPort, options: ReportOptions): Promise<ReportResult> {
  const period = parsePeriod(options.period);
  if (!period) throw new RangeError(`period ${options.period}`);
  const words = reportWordsOf();
  return port.run(async (session) => {
    const reading = await session.read();
    const state = readState(reading.state);
    const content = gather(reading, state, options, period);
    const earlier = findEarlier(reading, state, options, words);
    const { sheet, isNewSheet } = chooseSheet(reading, earlier);
    const texts = earlier?.report.texts ?? new Map<string, string>();
    const draft = layoutReport(content, texts, [], words);
    const places = new Set(draft.rows.flatMap(({ cells }) => cells.map(({ freeId }) => freeId)));
    const leftOver = (earlier?.report.leftOver ?? []).filter(({ freeId }) => !places.has(freeId));
    const layout = leftOver.length === 0 ? draft : layoutReport(content, texts, leftOver, words);
    const memory = rememberReport(sheet, options.period, options.unit, layout);
    await session.apply([...reportEdits(sheet, layout, isNewSheet), { kind: 'saveState', state: writeState(withMemory(state, memory)) }]);
    const isShown = await showSheet(session, sheet);
    return { sheet, isNewSheet, isShown, carriedOver: texts.size, taskCount: content.tasks.length, indicatorCount: content.indicators.length };
  });
}

function gather(reading: WorkbookReading, state: WorkbookState, options: ReportOptions, period: ReportingPeriod) {
  const { appendices, progress } = understandWorkbook(withoutReports(reading.snapshot, state), builtInKnowledge(), options.asOf);
  const content = gatherReport(appendices, progress, { ...options, period });
  if (content.tasks.length + content.indicators.length === 0) throw new WorkbookFailure('no-appendix');
  return content;
}

interface Found {
  readonly memory: ReportMemory;
  readonly report: EarlierReport;
}

/** The latest report of the same period and unit that still stands in the workbook. */
function findEarlier({ snapshot }: WorkbookReading, { reports }: WorkbookState, { period, unit }: ReportOptions, words: ReportWords): Found | null {
  for (const memory of [...reports].reverse()) {
    if (memory.period !== period || memory.unit !== unit) continue;
    const report = readEarlierReport(snapshot, memory, words);
    if (report) return { memory, report };
  }
  return null;
}

function chooseSheet({ snapshot, isStructureProtected }: WorkbookReading, earlier: Found | null): Pick<ReportResult, 'sheet' | 'isNewSheet'> {
  const standing = earlier && snapshot.sheets.find(({ name }) => name === earlier.memory.sheet);
  if (earlier?.report.isUntouched && standing && !standing.isProtected) return { sheet: standing.name, isNewSheet: false };
  if (isStructureProtected) throw new WorkbookFailure('structure-protected');
  return { sheet: freeReportName(snapshot), isNewSheet: true };
}

function withMemory(state: WorkbookState, memory: ReportMemory): WorkbookState {
  return { ...state, reports: [...state.reports.filter(({ sheet }) => sheet !== memory.sheet), memory] };
}

/** The report is written by now: that Excel looks at another workbook must not make it seem to have failed. */
async function showSheet(session: WorkbookSession, sheet: string): Promise<boolean> {
  try {
    await session.apply([{ kind: 'activateSheet', sheet }]);
    return true;
  } catch (error) {
    if (error instanceof WorkbookFailure && error.code === 'another-workbook') return false;
    throw error;
  }
}
