import type { WorkbookSnapshot } from '../core/model/sheetSnapshot';
import { holdsReport } from '../core/report/createHeadReader';
import { remembersRows } from '../core/report/refill/ReportMemory';
import { findEarlierReport } from './findEarlierReport';
import { readReportHead, withoutReports } from './reportSheets';
import type { WorkbookState } from './workbookState';

/** A report that stands in the workbook. */
export interface MadeReport {
  /** The name its sheet has now. */
  readonly sheet: string;
  /** Code of the period, `2026-Q4`. */
  readonly period: string;
  readonly unit: string | null;
}

/** The reports that stand in a workbook, in the order of the sheets. */
export function standingReports(snapshot: WorkbookSnapshot, state: WorkbookState): readonly MadeReport[] {
  const read = new Set(withoutReports(snapshot, state).sheets.map(({ name }) => name));
  const ours = snapshot.sheets.map(({ name }) => name).filter((name) => !read.has(name));
  const standing = state.reports.flatMap((memory): readonly MadeReport[] => {
    const { period, unit } = memory;
    const sheet = ours.includes(memory.sheet) ? memory.sheet : renamed(snapshot, state, memory);
    return sheet !== null && ours.includes(sheet) ? [{ sheet, period, unit }] : [];
  });
  return standing.sort((one, other) => ours.indexOf(one.sheet) - ours.indexOf(other.sheet));
}

function renamed(snapshot: WorkbookSnapshot, state: WorkbookState, memory: WorkbookState['reports'][number]): string | null {
  const found = findEarlierReport(snapshot, state, memory.period, memory.unit);
  return found?.memory === memory ? found.sheet.name : null;
}

/** Forgets reports whose sheets are gone: what is remembered of hundreds of them would fill the workbook's settings. One that may only have got another name stays. */
export function withoutGoneReports(snapshot: WorkbookSnapshot, state: WorkbookState): WorkbookState {
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  const known = new Set(state.reports.map(({ sheet }) => sheet));
  const mayBeRenamed = snapshot.sheets.some((sheet) => !known.has(sheet.name) && (sheet.unread !== null || holdsReport(sheet, readReportHead)));
  return mayBeRenamed ? state : { ...state, reports: state.reports.filter((memory) => names.has(memory.sheet) || holdsTexts(memory)) };
}

/** Texts that stand nowhere else. */
function holdsTexts(memory: WorkbookState['reports'][number]): boolean {
  return !remembersRows(memory) && (memory.pending ?? []).length > 0;
}

/**
 * What is remembered of all reports, in characters. Excel takes settings of 2 MB by its documentation, and was seen to refuse what is little more
 * than 1 MB (github.com/OfficeDev/office-js, issues 621 and 3957); choices, verdicts and the report that comes next need room beside them.
 */
const mostRemembered = 800_000;

/** Forgets the reports written longest ago where all of them together are too much to be stored; their sheets stay, and are left alone from then on. */
export function withinSettings(state: WorkbookState, most: number = mostRemembered): WorkbookState {
  let room = most;
  const isKept = (memory: WorkbookState['reports'][number]) => (room -= JSON.stringify(memory).length) >= 0;
  return { ...state, reports: [...state.reports].reverse().filter(isKept).reverse() };
}
