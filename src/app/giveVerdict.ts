import type { ItemReference } from '../core/model/itemReference';
import type { ManualVerdict } from '../core/model/tracking';
import { changeState } from './changeState';
import type { WorkbookPort } from './ports';

/**
 * Keeps a verdict of the user's in the workbook, in place of an earlier one on the same item. At most two requests.
 * @param remembered the reference of that earlier one (`Understanding.manualVerdicts`), which may be of the time when the sheet had another name
 * @throws WorkbookFailure
 */
export function giveVerdict(port: WorkbookPort, verdict: ManualVerdict, remembered: ItemReference = verdict.item): Promise<void> {
  return changeState(port, (state) => ({ ...state, verdicts: [...without(state.verdicts, verdict.item, remembered), verdict] }));
}

/** Takes it back: the computed verdict counts again. `reference` is the one it is kept under (`Understanding.manualVerdicts`). At most two requests. @throws WorkbookFailure */
export function takeBackVerdict(port: WorkbookPort, reference: ItemReference): Promise<void> {
  return changeState(port, (state) => ({ ...state, verdicts: without(state.verdicts, reference) }));
}

function without(verdicts: readonly ManualVerdict[], ...references: readonly ItemReference[]): readonly ManualVerdict[] {
  return verdicts.filter(({ item }) => !references.some((reference) => isSame(item, reference)));
}

function isSame(one: ItemReference, other: ItemReference): boolean {
  return one.kind === other.kind && one.sheet === other.sheet && one.ordinal === other.ordinal && one.content === other.content && one.section === other.section;
}
