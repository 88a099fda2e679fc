import { applyLate, beginsAt } from './applyLate';
import type { CheckOptions } from './checkWorkbook';
import { atPace, type Pace } from './pace';
import { planFindingList } from './planFindingList';
import { WorkbookFailure, type WorkbookPort } from './ports';
import { reviewReading } from './reviewReading';
import { showSheet } from './showSheet';
import { readState, readStateToChange } from './workbookState';

/** The sheet on which findings were listed, for colleagues without the add-in. */
export interface FindingListResult {
  /** `''` where nothing was found, and no sheet was made. */
  readonly sheet: string;
  readonly isNewSheet: boolean;
  readonly findingCount: number;
  /** The sheet was brought to the front. */
  readonly isShown: boolean;
}

/**
 * Writes what a check would find now to a sheet of its own, each with a link to its cell. At most four requests (two to read, one to write, one to
 * show), and one for each further 5 MB. Where nothing is found no sheet is made; a list of ours that stands there is brought up to date.
 * @throws WorkbookFailure `no-appendix`, `state-later`, `structure-protected`, `stopped` before anything was written
 */
export function listFindings(port: WorkbookPort, { asOf }: CheckOptions, pace: Pace | null = null): Promise<FindingListResult> {
  return port.run(async (session) => {
    const begunAt = beginsAt(pace);
    const reading = await session.read({ formulasOf: lastListAmong, control: pace });
    const state = readStateToChange(reading.state);
    const { understanding, findings } = await atPace(reviewReading(reading, state, { asOf }), pace);
    if (understanding.appendices.length === 0) throw new WorkbookFailure('no-appendix');
    const plan = planFindingList(reading, state, findings, asOf);
    if (!plan) return { sheet: '', isNewSheet: false, findingCount: 0, isShown: false };
    await applyLate(session, plan.edits, { state: reading.state, begunAt }, pace);
    return { sheet: plan.sheet, isNewSheet: plan.isNewSheet, findingCount: findings.length, isShown: await showSheet(session, plan.sheet) };
  });
}

/** Formulas of a reader's on the list would not survive that it is written anew. */
function lastListAmong(stored: string | null, sheets: readonly string[]): readonly string[] {
  return sheets.filter((sheet) => sheet === readState(stored).findingList?.sheet);
}
