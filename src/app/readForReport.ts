import type { WorkbookReading, WorkbookSession } from './ports';
import type { RunControl } from './runControl';
import { withinSettings, withoutGoneReports } from './standingReports';
import { readState, readStateToChange, type WorkbookState } from './workbookState';

/** A workbook as a report is planned from it. */
export interface ReadForReport {
  /** With the formulas of the earlier reports: those of the user's would not survive a report that is filled again. */
  readonly reading: WorkbookReading;
  readonly state: WorkbookState;
}

/** Two requests, and one more for each further 5 MB. @throws WorkbookFailure `state-later`, `stopped` */
export async function readForReport(session: WorkbookSession, control: RunControl | null = null): Promise<ReadForReport> {
  const reading = await session.read({ formulasOf: reportsAmong, control });
  return { reading, state: withinSettings(withoutGoneReports(reading.snapshot, readStateToChange(reading.state))) };
}

/** The sheets of the earlier reports; any sheet may be one of them where one is not found under its name: the user may have renamed it. */
function reportsAmong(stored: string | null, sheets: readonly string[]): readonly string[] {
  const made = readState(stored).reports.map(({ sheet }) => sheet);
  return made.every((sheet) => sheets.includes(sheet)) ? made : sheets;
}
