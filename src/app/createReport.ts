import { parsePeriod, type ReportingPeriod } from '../core/dates/reportingPeriod';
import type { IsoDate } from '../core/model/cell';
import type { WorkbookEdit } from '../core/model/edit';
import { rememberReport, type ReportMemory } from '../core/report/earlierReport';
import { gatherReport } from '../core/report/gatherReport';
import { layoutReport } from '../core/report/layoutReport';
import { paginate, type PagedReport } from '../core/report/paginate';
import { refreshEdits, shapeOf } from '../core/report/refreshEdits';
import { reportEdits } from '../core/report/reportEdits';
import { findEarlierReport, type FoundReport } from './findEarlierReport';
import { knowledgeOf } from './knowledge';
import { WorkbookFailure, type WorkbookPort, type WorkbookReading } from './ports';
import { optionsFor, type Asked } from './optionsFor';
import { freeReportName, withoutReports } from './reportSheets';
import { reportWordsOf } from './reportWordsOf';
import { showSheet } from './showSheet';
import { understandWorkbook } from './understandWorkbook';
import { readState, readStateToChange, writeState, type WorkbookState } from './workbookState';

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
  /** Sheets that were not read completely: the report may lack what stands there. */
  readonly unreadSheets: readonly string[];
  /** False where Excel would not bring the sheet to the front (another workbook was being looked at). */
  readonly isShown: boolean;
}

/**
 * Writes the consolidated report sheet. At most four requests (and one for each further 5 MB). A report of the same period and unit
 * is filled again where only its free places were changed; else it is left as it is and a new sheet is made.
 * @throws WorkbookFailure `no-appendix` or `no-item-of-unit` where there is nothing to report, `state-later` where nothing can be remembered of it
 */
export function createReport(port: WorkbookPort, asked: Asked<ReportOptions>): Promise<ReportResult> {
  const words = reportWordsOf();
  return port.run(async (session) => {
    const reading = await session.read({ formulasOf: (stored) => readState(stored).reports.map(({ sheet }) => sheet) });
    const state = readStateToChange(reading.state);
    const options = optionsFor(asked, state.settings);
    const content = gather(reading, state, options);
    const earlier = findEarlierReport(reading.snapshot, state, options.period, options.unit);
    const texts = earlier?.texts ?? new Map<string, string>();
    const draft = layoutReport(content, texts, [], words);
    const places = new Set(draft.rows.flatMap(({ cells }) => cells.map(({ freeId }) => freeId)));
    const leftOver = (earlier?.leftOver ?? []).filter(({ freeId }) => !places.has(freeId));
    const layout = paginate(leftOver.length === 0 ? draft : layoutReport(content, texts, leftOver, words));
    const { sheet, isNewSheet, isSameShape } = chooseSheet(reading, earlier, layout);
    const memory = rememberReport(sheet, options.period, options.unit, layout);
    await session.apply([
      ...(isNewSheet || isSameShape ? [] : keepTexts(state, earlier)),
      ...(isSameShape ? refreshEdits(sheet, layout) : reportEdits(sheet, layout, isNewSheet)),
      { kind: 'saveState', state: writeState(withMemory(state, memory, earlier)) },
    ]);
    const isShown = await showSheet(session, sheet);
    return { sheet, isNewSheet, isShown, carriedOver: texts.size, taskCount: content.tasks.length, indicatorCount: content.indicators.length, unreadSheets: unreadSheets(reading) };
  });
}

function gather(reading: WorkbookReading, state: WorkbookState, options: ReportOptions) {
  const period = periodAsked(options);
  const snapshot = withoutReports(reading.snapshot, state);
  const { appendices, progress } = understandWorkbook(snapshot, knowledgeOf(snapshot, options.asOf), { asOf: options.asOf, ...state });
  const content = gatherReport(appendices, progress, { ...options, period });
  if (content.tasks.length + content.indicators.length > 0) return content;
  if (options.unit === null || appendices.length === 0) throw new WorkbookFailure('no-appendix');
  throw new WorkbookFailure('no-item-of-unit', '', { unit: options.unit });
}

function periodAsked({ period }: ReportOptions): ReportingPeriod {
  const read = parsePeriod(period);
  if (!read) throw new RangeError(`period ${period}`);
  return read;
}

function unreadSheets({ snapshot }: WorkbookReading): readonly string[] {
  return snapshot.sheets.filter(({ unread }) => unread !== null && unread !== 'not-a-worksheet').map(({ name }) => name);
}

interface Choice {
  readonly sheet: string;
  readonly isNewSheet: boolean;
  /** Only words change on the sheet that is there. */
  readonly isSameShape: boolean;
}

function chooseSheet({ snapshot, isStructureProtected }: WorkbookReading, earlier: FoundReport | null, layout: PagedReport): Choice {
  if (earlier?.isUntouched && !earlier.sheet.isProtected) {
    const isSameShape = earlier.memory.shape === shapeOf(layout);
    if (isSameShape || earlier.isRefillable) return { sheet: earlier.sheet.name, isNewSheet: false, isSameShape };
  }
  if (isStructureProtected) throw new WorkbookFailure('structure-protected');
  return { sheet: freeReportName(snapshot), isNewSheet: true, isSameShape: false };
}

/** The sheet is about to be cleared: what the user wrote on it lies in the workbook's settings until it is written again. */
function keepTexts(state: WorkbookState, earlier: FoundReport | null): readonly WorkbookEdit[] {
  if (!earlier || earlier.texts.size === 0) return [];
  const words = new Map(earlier.leftOver.map(({ freeId, item }) => [freeId, item]));
  const pending = [...earlier.texts].map(([freeId, text]) => ({ freeId, text, item: words.get(freeId) ?? '' }));
  return [{ kind: 'saveState', state: writeState(withMemory(state, { ...earlier.memory, sheet: earlier.sheet.name, pending }, earlier)) }];
}

/** The latest memory of a sheet stands for it; that of the name it had before goes. */
function withMemory(state: WorkbookState, memory: ReportMemory, earlier: FoundReport | null): WorkbookState {
  const replaced = new Set([memory.sheet, ...(earlier?.sheet.name === memory.sheet ? [earlier.memory.sheet] : [])]);
  return { ...state, reports: [...state.reports.filter(({ sheet }) => !replaced.has(sheet)), memory] };
}
