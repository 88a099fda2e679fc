import { parsePeriod, type ReportingPeriod } from '../core/dates/reportingPeriod';
import type { IsoDate } from '../core/model/cell';
import type { WorkbookEdit } from '../core/model/edit';
import type { ReportChoices } from '../core/model/reportChoices';
import type { Steps } from '../core/model/steps';
import { gatherReport } from '../core/report/gatherReport';
import { layoutReport, type ReportLayout } from '../core/report/layoutReport';
import { paginate, type PagedReport } from '../core/report/paginate';
import { carryTexts } from '../core/report/refill/carryTexts';
import { editBytes, mostBytes } from '../core/report/refill/editBytes';
import { followRenumbered } from '../core/report/refill/followRenumbered';
import { planRefill } from '../core/report/refill/planRefill';
import type { ReportMemory } from '../core/report/refill/ReportMemory';
import { rememberReport } from '../core/report/refill/rememberReport';
import type { ReportContent } from '../core/report/ReportContent';
import { reportEdits } from '../core/report/reportEdits';
import { asDraft } from './asDraft';
import { findEarlierReport, type FoundReport } from './findEarlierReport';
import { freeReportName } from './freeReportName';
import { leftDrafts } from './leftDrafts';
import { WorkbookFailure, type WorkbookReading } from './ports';
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
export function* planReport(reading: WorkbookReading, state: WorkbookState, source: ReportSource, options: ReportOptions, choices: ReportChoices = state.reportChoices): Steps<ReportPlan> {
  const words = reportWordsOf();
  const content = gather(choices, source, options);
  yield;
  const found = findEarlierReport(reading.snapshot, state, options.period, options.unit);
  const draft = layoutReport(content, new Map(), [], words);
  yield;
  const earlier = found && { ...followRenumbered(found, draft), memory: found.memory };
  const { free, leftOver } = earlier ? carryTexts(earlier, draft) : { free: new Map<string, string>(), leftOver: [] };
  const layout = free.size + leftOver.length === 0 ? draft : layoutReport(content, free, leftOver, words);
  yield;
  const planned = (yield* refilled(reading, state, layout, options, earlier)) ?? (yield* written(reading, state, layout, options, earlier));
  return { content, carriedOver: free.size + leftOver.length, ...planned };
}

type Planned = Pick<ReportPlan, 'sheet' | 'isNewSheet' | 'layout' | 'edits' | 'state'>;

/** The report on its own sheet again, in a single request: null where that cannot be, or the earlier report would be cut in half by a failure. */
function* refilled(reading: WorkbookReading, state: WorkbookState, report: ReportLayout, { period, unit }: ReportOptions, earlier: FoundReport | null): Steps<Planned | null> {
  const refill = earlier && planRefill(earlier, report);
  if (!earlier || !refill) return null;
  yield;
  const { layout } = refill;
  const sheet = earlier.sheet.name;
  const drafts = leftDrafts(reading, state);
  const next = withMemory({ ...state, drafts: drafts.kept }, rememberReport(sheet, period, unit, layout), earlier);
  const edits: readonly WorkbookEdit[] = [...drafts.edits, ...refill.edits, { kind: 'saveState', state: writeState(next) }];
  return editBytes(edits) > mostBytes ? null : { sheet, isNewSheet: false, layout, edits, state: next };
}

/** The report on a new sheet. */
function* written(reading: WorkbookReading, state: WorkbookState, report: ReportLayout, { period, unit }: ReportOptions, earlier: FoundReport | null): Steps<Planned> {
  if (reading.isStructureProtected) throw new WorkbookFailure('structure-protected');
  const drafts = leftDrafts(reading, state);
  const sheet = freeReportName(drafts.others, unit);
  const layout = paginate(report);
  yield;
  const next = withMemory({ ...state, drafts: drafts.kept }, rememberReport(sheet, period, unit, layout), earlier);
  yield;
  return { sheet, isNewSheet: true, layout, edits: asDraft({ sheet, edits: reportEdits(sheet, layout), next }, state, drafts), state: next };
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

/** The latest memory of a sheet stands for it; that of the name it had before goes. */
function withMemory(state: WorkbookState, memory: ReportMemory, earlier: FoundReport | null): WorkbookState {
  const replaced = new Set([memory.sheet, ...(earlier?.sheet.name === memory.sheet ? [earlier.memory.sheet] : [])]);
  return { ...state, reports: [...state.reports.filter(({ sheet }) => !replaced.has(sheet)), memory] };
}
