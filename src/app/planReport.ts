import { parsePeriod, type ReportingPeriod } from '../core/dates/reportingPeriod';
import type { IsoDate } from '../core/model/cell';
import type { WorkbookEdit } from '../core/model/edit';
import type { ReportChoices } from '../core/model/reportChoices';
import { rememberReport, type ReportMemory } from '../core/report/earlierReport';
import { gatherReport } from '../core/report/gatherReport';
import { layoutReport } from '../core/report/layoutReport';
import { paginate, type PagedReport } from '../core/report/paginate';
import { refreshEdits, shapeOf } from '../core/report/refreshEdits';
import type { ReportContent } from '../core/report/ReportContent';
import { reportEdits } from '../core/report/reportEdits';
import { findEarlierReport, type FoundReport } from './findEarlierReport';
import { WorkbookFailure, type WorkbookReading } from './ports';
import { freeReportName } from './reportSheets';
import { reportWordsOf } from './reportWordsOf';
import type { ReportSource } from './understandForReport';
import { writeState, type WorkbookState } from './workbookState';

export interface ReportOptions {
  readonly asOf: IsoDate;
  /** Reporting period: `2026-Q4`, `2026-11`, `2026-H1`, `2026-9M` or `2026`. */
  readonly period: string;
  /** Name of the agency whose report this is; null = the whole plan. */
  readonly unit: string | null;
}

/** All that making one report comes to; nothing has been done yet. */
export interface ReportPlan {
  readonly content: ReportContent;
  /** Sheet the report will stand on. */
  readonly sheet: string;
  /** False where an earlier report of ours is filled again. */
  readonly isNewSheet: boolean;
  /** Texts of the user's in an earlier report that are carried over. */
  readonly carriedOver: number;
  /** The rows of the sheet as they stand on its pages. */
  readonly layout: PagedReport;
  readonly edits: readonly WorkbookEdit[];
  /** What the workbook is to remember afterwards; the edits store it. */
  readonly state: WorkbookState;
}

/**
 * Plans one report. A report of the same period and unit is filled again where only its free places were changed; else it is left as it is
 * and a new sheet is made. `choices`: what counts in place of the choices kept in the workbook, which stay as they are.
 * @throws WorkbookFailure `no-appendix` or `no-item-of-unit` where there is nothing to report, `structure-protected` where no sheet can be added
 */
export function planReport(reading: WorkbookReading, state: WorkbookState, source: ReportSource, options: ReportOptions, choices: ReportChoices = state.reportChoices): ReportPlan {
  const words = reportWordsOf();
  const content = gather(choices, source, options);
  const earlier = findEarlierReport(reading.snapshot, state, options.period, options.unit);
  const texts = earlier?.texts ?? new Map<string, string>();
  const draft = layoutReport(content, texts, [], words);
  const places = new Set(draft.rows.flatMap(({ cells }) => cells.map(({ freeId }) => freeId)));
  const leftOver = (earlier?.leftOver ?? []).filter(({ freeId }) => !places.has(freeId));
  const layout = paginate(leftOver.length === 0 ? draft : layoutReport(content, texts, leftOver, words));
  const { sheet, isNewSheet, isSameShape } = chooseSheet(reading, earlier, layout, options.unit);
  const next = withMemory(state, rememberReport(sheet, options.period, options.unit, layout), earlier);
  return {
    content,
    sheet,
    isNewSheet,
    carriedOver: texts.size,
    layout,
    edits: [
      ...(isNewSheet || isSameShape ? [] : keepTexts(state, earlier)),
      ...(isSameShape ? refreshEdits(sheet, layout) : reportEdits(sheet, layout, isNewSheet)),
      { kind: 'saveState', state: writeState(next) },
    ],
    state: next,
  };
}

function gather(choices: ReportChoices, { appendices, progress, findings }: ReportSource, options: ReportOptions): ReportContent {
  const reported = appendices.filter(({ sheet }) => !choices.leftOutSheets.includes(sheet));
  const content = gatherReport(reported, progress, findings, { ...options, period: periodAsked(options), choices });
  if (content.tasks.length + content.indicators.length > 0) return content;
  if (options.unit === null || reported.length === 0) throw new WorkbookFailure('no-appendix');
  throw new WorkbookFailure('no-item-of-unit', '', { unit: options.unit });
}

function periodAsked({ period }: ReportOptions): ReportingPeriod {
  const read = parsePeriod(period);
  if (!read) throw new RangeError(`period ${period}`);
  return read;
}

interface Choice {
  readonly sheet: string;
  readonly isNewSheet: boolean;
  /** Only words change on the sheet that is there. */
  readonly isSameShape: boolean;
}

function chooseSheet({ snapshot, isStructureProtected }: WorkbookReading, earlier: FoundReport | null, layout: PagedReport, unit: string | null): Choice {
  if (earlier?.isUntouched && !earlier.sheet.isProtected) {
    const isSameShape = earlier.memory.shape === shapeOf(layout);
    if (isSameShape || earlier.isRefillable) return { sheet: earlier.sheet.name, isNewSheet: false, isSameShape };
  }
  if (isStructureProtected) throw new WorkbookFailure('structure-protected');
  return { sheet: freeReportName(snapshot, unit), isNewSheet: true, isSameShape: false };
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
