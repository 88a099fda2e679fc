import { WorkbookFailure, type WorkbookSession } from './ports';

/**
 * Brings a sheet to the front, after the work is done: that Excel looks at another workbook must not make it seem to have failed. One request.
 * @returns whether the sheet is shown
 */
export async function showSheet(session: WorkbookSession, sheet: string): Promise<boolean> {
  try {
    await session.apply([{ kind: 'activateSheet', sheet }]);
    return true;
  } catch (error) {
    if (error instanceof WorkbookFailure && error.code === 'another-workbook') return false;
    throw error;
  }
}
