import { readState } from './workbookState';

/** The sheet of the list of findings that was written last, if it is among these. @param stored the stored state */
export function lastListAmong(stored: string | null, sheets: readonly string[]): readonly string[] {
  const { findingList } = readState(stored);
  return sheets.filter((sheet) => sheet === findingList?.sheet);
}
