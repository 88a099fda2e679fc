import type { SheetSnapshot, WorkbookSnapshot } from '../core/model/sheetSnapshot';
import { holdsReport } from '../core/report/createHeadReader';
import type { EarlierReport } from '../core/report/refill/EarlierReport';
import { readEarlierReport } from '../core/report/refill/readEarlierReport';
import type { ReportMemory } from '../core/report/refill/ReportMemory';
import { readReportHead } from './reportSheets';
import type { WorkbookState } from './workbookState';

/** An earlier report that stands in the workbook, and what we remember of it. */
export interface FoundReport extends EarlierReport {
  readonly memory: ReportMemory;
}

/** The latest report of this period and unit, under the name that its sheet has now. */
export function findEarlierReport(snapshot: WorkbookSnapshot, { reports, drafts }: WorkbookState, period: string, unit: string | null): FoundReport | null {
  for (const memory of [...reports].reverse()) {
    if (memory.period !== period || memory.unit !== unit) continue;
    const named = snapshot.sheets.find(({ name }) => name === memory.sheet);
    const report = named ? readIfWhole(named, memory) : findRenamed(snapshot, new Set([...reports.map(({ sheet }) => sheet), ...drafts]), memory);
    if (report) return { ...report, memory };
  }
  return null;
}

function readIfWhole(sheet: SheetSnapshot, memory: ReportMemory): EarlierReport | null {
  return sheet.unread === null ? readEarlierReport(sheet, memory, readReportHead) : null;
}

/** A report under a name that we never gave: the one that says just what we wrote, else the only one there is. */
function findRenamed({ sheets }: WorkbookSnapshot, known: ReadonlySet<string>, memory: ReportMemory): EarlierReport | null {
  const candidates = sheets
    .filter((sheet) => sheet.unread === null && !known.has(sheet.name) && holdsReport(sheet, readReportHead))
    .map((sheet) => readEarlierReport(sheet, memory, readReportHead));
  return candidates.find(({ isUntouched }) => isUntouched) ?? (candidates.length === 1 ? (candidates[0] ?? null) : null);
}
