import type { TableCorrection } from '../core/model/correction';
import { correctionFor } from '../core/recognize/applyCorrection';
import { changeState } from './changeState';
import type { WorkbookPort } from './ports';

type TableName = Pick<TableCorrection, 'sheet' | 'signature'>;

/** Keeps in the workbook how a table is to be read; what was said of it before is replaced. At most two requests. @throws WorkbookFailure */
export function correctTable(port: WorkbookPort, correction: TableCorrection): Promise<void> {
  return changeState(port, (state) => ({ ...state, corrections: [...without(state.corrections, correction), correction] }));
}

/** The table is read as recognised again: what holds for it is forgotten, also where its sheet had another name then. At most two requests. @throws WorkbookFailure */
export function forgetCorrection(port: WorkbookPort, { sheet, signature }: TableName): Promise<void> {
  return changeState(port, (state) => {
    const correction = correctionFor(sheet, signature, state.corrections);
    return correction ? { ...state, corrections: without(state.corrections, correction) } : state;
  });
}

function without(corrections: readonly TableCorrection[], { sheet, signature }: TableName): readonly TableCorrection[] {
  return corrections.filter((each) => each.sheet !== sheet || each.signature !== signature);
}
