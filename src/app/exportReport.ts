import type { SheetPicture } from '../core/model/sheetPicture';
import { WorkbookFailure, type WorkbookPort } from './ports';

/** Makes an .xlsx file of one sheet. @returns its bytes */
export type WriteFile = (picture: SheetPicture) => Promise<Uint8Array>;

export interface ExportResult {
  readonly sheet: string;
}

/**
 * Opens a new workbook that holds only this report: as it is shown now, what the user typed and formatted included, formulas as the values they
 * came to, nothing hidden in it. The user saves it where he likes. The workbook at hand is only read.
 * @throws WorkbookFailure `sheet-gone` where there is no such sheet, `file-too-large` where Excel on the web takes no file of this size
 */
export function exportReport(port: WorkbookPort, writeFile: WriteFile, sheet: string): Promise<ExportResult> {
  return port.run(async (session) => {
    const picture = await session.readPicture(sheet);
    if (picture === null) throw new WorkbookFailure('sheet-gone', `no sheet to save: ${sheet}`);
    await session.openFile(await writeFile(picture));
    return { sheet };
  });
}
