import type { Appendix } from '../core/model/appendix';
import type { Finding, Severity } from '../core/model/finding';
import type { ReportChoices } from '../core/model/reportChoices';
import type { PagedReport } from '../core/report/paginate';
import type { ReportContent } from '../core/report/ReportContent';
import { isNamedLagging } from '../core/report/sections/laggingByAgency';
import { unreadSheets } from './createReport';
import { missingInReport, type MissingInReport } from './missingInReport';
import { atPace, type Pace } from './pace';
import { planReport, type ReportOptions, type ReportPlan } from './planReport';
import { WorkbookFailure, type FailureCode, type WorkbookPort } from './ports';
import { readForReport, type ReadForReport } from './readForReport';
import { reportAgencies } from './reportAgencies';
import { standingReports, type MadeReport } from './standingReports';
import { understandForReport, type ReportSource } from './understandForReport';

/** A sheet whose items can be reported on. */
export interface ReportableSheet {
  readonly name: string;
  readonly taskCount: number;
  readonly indicatorCount: number;
}

/** What a report made now would be. */
export interface ReportPreview {
  readonly choices: ReportChoices;
  /** Every sheet with appendices, those left out included. */
  readonly sheets: readonly ReportableSheet[];
  /** Agencies that lead an item of the sheets that are not left out, in Vietnamese order: one report each. */
  readonly agencies: readonly string[];
  readonly reports: readonly MadeReport[];
  /** null where there is nothing to report on (no sheet chosen, no item of the unit). */
  readonly planned: PlannedReport | null;
  /** Sheets that were not read completely. */
  readonly unreadSheets: readonly string[];
}

export interface PlannedReport {
  readonly sheet: string;
  readonly isNewSheet: boolean;
  /** A sheet would have to be added, but the structure of the workbook is protected: the report cannot be made until that is taken off. */
  readonly isBlocked: boolean;
  /** Texts of the user's in the earlier report that are kept. */
  readonly carriedOver: number;
  readonly taskCount: number;
  readonly indicatorCount: number;
  /** Items that section III will name. */
  readonly laggingCount: number;
  /** Pages that our own plan of the pages comes to. */
  readonly pageCount: number;
  readonly missing: readonly MissingInReport[];
  /** Slips left in the reported tables; errors first, then in the order of the sheets. */
  readonly problems: readonly Finding[];
}

/** Tells what a report made now would be; changes nothing. At most two requests (and one for each further 5 MB). @throws WorkbookFailure `state-later` as `createReport` would; `stopped` */
export function previewReport(port: WorkbookPort, options: ReportOptions, pace: Pace | null = null): Promise<ReportPreview> {
  return port.run(async (session) => {
    const read = await readForReport(session, pace);
    const { reading, state } = read;
    const source = await understandForReport(reading, state, options, pace);
    const plan = await planOrNothing(read, source, options, pace);
    return {
      choices: state.reportChoices,
      sheets: reportableSheets(source.appendices),
      agencies: reportAgencies(source.appendices, state.reportChoices).agencies,
      reports: standingReports(reading.snapshot, state),
      planned: plan && toPlanned(plan, read),
      unreadSheets: unreadSheets(reading),
    };
  });
}

const nothingToReport: readonly FailureCode[] = ['no-appendix', 'no-item-of-unit'];

/** As if a sheet could be added: that it cannot is told beside what the report would be. */
async function planOrNothing({ reading, state }: ReadForReport, source: ReportSource, options: ReportOptions, pace: Pace | null): Promise<ReportPlan | null> {
  try {
    return await atPace(planReport({ ...reading, isStructureProtected: false }, state, source, options), pace);
  } catch (error) {
    if (error instanceof WorkbookFailure && nothingToReport.includes(error.code)) return null;
    throw error;
  }
}

function toPlanned({ sheet, isNewSheet, carriedOver, content, layout }: ReportPlan, { reading }: ReadForReport): PlannedReport {
  return {
    sheet,
    isNewSheet,
    isBlocked: isNewSheet && reading.isStructureProtected,
    carriedOver,
    taskCount: content.tasks.length,
    indicatorCount: content.indicators.length,
    laggingCount: laggingCount(content),
    pageCount: pageCount(layout),
    missing: missingInReport(content, layout),
    problems: worstFirst(content.problems, reading.snapshot.sheets.map(({ name }) => name)),
  };
}

function laggingCount({ choices, indicators, tasks }: ReportContent): number {
  return choices.leftOutSections.includes('lagging') ? 0 : [...indicators, ...tasks].filter(isNamedLagging).length;
}

function pageCount({ rows }: PagedReport): number {
  return 1 + rows.slice(1).filter(({ breakBefore }) => breakBefore).length;
}

const severities: readonly Severity[] = ['error', 'warning', 'information'];

function worstFirst(problems: readonly Finding[], sheets: readonly string[]): readonly Finding[] {
  const rank = ({ severity, at }: Finding) => severities.indexOf(severity) * sheets.length + sheets.indexOf(at.sheet);
  return [...problems].sort((one, other) => rank(one) - rank(other) || (one.at.row0 ?? -1) - (other.at.row0 ?? -1));
}

function reportableSheets(appendices: readonly Appendix[]): readonly ReportableSheet[] {
  return [...new Set(appendices.map(({ sheet }) => sheet))].map((name) => {
    const countOf = (kind: Appendix['kind']) => appendices.filter((each) => each.sheet === name && each.kind === kind).reduce((sum, { items }) => sum + items.length, 0);
    return { name, taskCount: countOf('tasks'), indicatorCount: countOf('indicators') };
  });
}
