import type { SheetPicture } from '../core/model/sheetPicture';

/** A sheet as it is shown and printed; null where it is gone. */
export async function readPicture(_context: Excel.RequestContext, _sheet: string): Promise<SheetPicture | null> {
  throw new Error('not written yet');
}
