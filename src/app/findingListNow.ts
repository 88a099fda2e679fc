import type { IsoDate } from '../core/model/cell';
import type { Finding } from '../core/model/finding';
import { lastListAmong } from './lastListAmong';
import { planFindingList, type FindingListPlan } from './planFindingList';
import type { WorkbookReading, WorkbookSession } from './ports';
import { rebaseEdits } from './rebaseState';
import { readState, readStateToChange, writeState } from './workbookState';

/**
 * Plans a list of findings after long work: the list that stands there now is read again, together with the state (two requests, one where no list
 * stands), since a colleague may have written notes on it, changed it, or made one, while the workbook was being understood.
 * @param reading the workbook as it was understood
 * @returns null where there is nothing to list, and no list to be brought up to date
 * @throws WorkbookFailure `state-later`, `structure-protected`
 */
export async function findingListNow(session: WorkbookSession, reading: WorkbookReading, findings: readonly Finding[], asOf: IsoDate): Promise<FindingListPlan | null> {
  const { snapshot, state, isStructureProtected } = await session.read({ isOnly: true, formulasOf: lastListAmong });
  const before = readState(reading.state);
  const outdated = new Set([before.findingList?.sheet, ...snapshot.sheets.map(({ name }) => name)]);
  const sheets = [...reading.snapshot.sheets.filter(({ name }) => !outdated.has(name)), ...snapshot.sheets];
  const plan = planFindingList({ ...reading, snapshot: { sheets }, isStructureProtected }, { ...before, findingList: readStateToChange(state).findingList }, findings, asOf);
  // Of what is remembered of the list, ours is what stands there once this is written, even where it equals what stood there first.
  return plan && { ...plan, edits: rebaseEdits(plan.edits, writeState({ ...before, findingList: null }), state) };
}
