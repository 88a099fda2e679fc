import { applyLate, beginsAt } from './applyLate';
import { optionsFor, type Asked } from './optionsFor';
import { atPace, type Pace } from './pace';
import { planReport, type ReportOptions } from './planReport';
import type { WorkbookPort, WorkbookReading } from './ports';
import { readForReport } from './readForReport';
import { showSheet } from './showSheet';
import { understandForReport } from './understandForReport';

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
 * Writes the consolidated report sheet. At most four requests (and one for each further 5 MB).
 * @throws WorkbookFailure as `planReport`, and `state-later` where nothing can be remembered of it; `stopped` before anything was written
 */
export function createReport(port: WorkbookPort, asked: Asked<ReportOptions>, pace: Pace | null = null): Promise<ReportResult> {
  return port.run(async (session) => {
    const begunAt = beginsAt(pace);
    const { reading, state } = await readForReport(session, pace);
    const options = optionsFor(asked, state.settings);
    const { content, sheet, isNewSheet, carriedOver, edits } = await atPace(planReport(reading, state, await understandForReport(reading, state, options, pace), options), pace);
    await applyLate(session, edits, { state: reading.state, begunAt }, pace);
    const isShown = await showSheet(session, sheet);
    return { sheet, isNewSheet, isShown, carriedOver, taskCount: content.tasks.length, indicatorCount: content.indicators.length, unreadSheets: unreadSheets(reading) };
  });
}

/** Sheets that were not read completely. */
export function unreadSheets({ snapshot }: WorkbookReading): readonly string[] {
  return snapshot.sheets.filter(({ unread }) => unread !== null && unread !== 'not-a-worksheet').map(({ name }) => name);
}
