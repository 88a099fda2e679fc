import type { SheetPicture } from '../core/model/sheetPicture';

/** An .xlsx file of one sheet. @returns its bytes */
export function writeXlsx(_picture: SheetPicture): Promise<Uint8Array> {
  throw new Error('not written yet');
}
