import type { SheetPicture } from '../core/model/sheetPicture';
import type { WorkbookPort } from './ports';

/** Makes an .xlsx file of one sheet. @returns its bytes */
export type WriteFile = (picture: SheetPicture) => Promise<Uint8Array>;

export interface ExportResult {
  readonly sheet: string;
}

/**
 * Opens a new workbook that holds only this report: as it is shown now, what the user typed and formatted included, formulas as the values they
 * came to, nothing hidden in it. The user saves it where he likes. @throws WorkbookFailure `sheet-gone` where there is no such sheet
 */
export function exportReport(_port: WorkbookPort, _writeFile: WriteFile, _sheet: string): Promise<ExportResult> {
  throw new Error('not written yet');
}
