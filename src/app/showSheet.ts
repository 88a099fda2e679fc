import { WorkbookFailure, type FailureCode, type WorkbookSession } from './ports';

const notShown: readonly FailureCode[] = ['another-workbook', 'sheet-hidden'];

/**
 * Brings a sheet to the front, after the work is done: that Excel looks at another workbook, or the sheet is hidden, must not make it seem to have failed. One request.
 * @returns whether the sheet is shown
 */
export async function showSheet(session: WorkbookSession, sheet: string): Promise<boolean> {
  try {
    await session.apply([{ kind: 'activateSheet', sheet }]);
    return true;
  } catch (error) {
    if (error instanceof WorkbookFailure && notShown.includes(error.code)) return false;
    throw error;
  }
}
