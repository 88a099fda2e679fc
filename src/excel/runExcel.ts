import { toFailure } from './toFailure';

/**
 * The one place that opens a batch. Waiting in silence while a cell is being edited would look dead, so Excel refuses at once
 * and the pane says what to do. Undo groups are not used: one call without undo in the group makes Excel throw half-way
 * (UndoNotSupported), and everything we write can be taken away by our own means.
 * @throws WorkbookFailure
 */
export async function runExcel<Result>(action: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: false }, action);
  } catch (error) {
    throw toFailure(error);
  }
}
