import type { ItemReference } from '../core/model/itemReference';
import type { ManualVerdict } from '../core/model/tracking';
import { changeState } from './changeState';
import type { WorkbookPort } from './ports';

/** Keeps a verdict of the user's in the workbook, in place of an earlier one on the same item. At most two requests. @throws WorkbookFailure */
export function giveVerdict(port: WorkbookPort, verdict: ManualVerdict): Promise<void> {
  return changeState(port, (state) => ({ ...state, verdicts: [...state.verdicts.filter(({ item }) => !isSame(item, verdict.item)), verdict] }));
}

/** Takes it back: the computed verdict counts again. At most two requests. @throws WorkbookFailure */
export function takeBackVerdict(port: WorkbookPort, reference: ItemReference): Promise<void> {
  return changeState(port, (state) => ({ ...state, verdicts: state.verdicts.filter(({ item }) => !isSame(item, reference)) }));
}

function isSame(one: ItemReference, other: ItemReference): boolean {
  return one.kind === other.kind && one.sheet === other.sheet && one.ordinal === other.ordinal && one.content === other.content && one.section === other.section;
}
