import { beginsAt, isLate } from './applyLate';
import type { CheckOptions } from './checkWorkbook';
import { deleteReplacedList } from './deleteReplacedList';
import { findingListNow } from './findingListNow';
import { lastListAmong } from './lastListAmong';
import { atPace, beginWriting, type Pace } from './pace';
import { planFindingList } from './planFindingList';
import { WorkbookFailure, type WorkbookPort } from './ports';
import { reviewReading } from './reviewReading';
import { showSheet } from './showSheet';
import { readStateToChange } from './workbookState';

/** The sheet on which findings were listed, for colleagues without the add-in. */
export interface FindingListResult {
  /** `''` where nothing was found, and no sheet was made. */
  readonly sheet: string;
  readonly isNewSheet: boolean;
  readonly findingCount: number;
  /** The sheet was brought to the front. */
  readonly isShown: boolean;
}

const nothingListed: FindingListResult = { sheet: '', isNewSheet: false, findingCount: 0, isShown: false };

/**
 * Writes what a check would find now to a sheet of its own, each with a link to its cell. At most four requests (two to read, one to write, one to
 * show), and one for each further 5 MB; one more where a list too long for a single request is replaced. After long work the list that stands there is
 * read again before it is written over, see `findingListNow`. Where nothing is found no sheet is made; a list of ours that stands there is brought up to date.
 * @throws WorkbookFailure `no-appendix`, `state-later`, `structure-protected`, `stopped` before anything was written
 */
export function listFindings(port: WorkbookPort, { asOf }: CheckOptions, pace: Pace | null = null): Promise<FindingListResult> {
  return port.run(async (session) => {
    const begunAt = beginsAt(pace);
    // Formulas of a reader's on the list would not survive that it is written anew.
    const reading = await session.read({ formulasOf: lastListAmong, control: pace });
    const state = readStateToChange(reading.state);
    const { understanding, findings } = await atPace(reviewReading(reading, state, { asOf }), pace);
    if (understanding.appendices.length === 0) throw new WorkbookFailure('no-appendix');
    const planned = planFindingList(reading, state, findings, asOf);
    if (!planned) return nothingListed;
    await beginWriting(pace);
    const plan = isLate(begunAt, pace) ? await findingListNow(session, reading, findings, asOf) : planned;
    if (!plan) return nothingListed;
    await session.apply(plan.edits);
    if (plan.replaced) await deleteReplacedList(session, plan.replaced, isLate(begunAt, pace));
    return { sheet: plan.sheet, isNewSheet: plan.isNewSheet, findingCount: findings.length, isShown: await showSheet(session, plan.sheet) };
  });
}
