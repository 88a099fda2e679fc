import type { WorkbookReading } from './ports';

/** Sheets that no mark may be laid on: protected, or their rules are not told. */
export function closedSheets({ snapshot, unmarkableSheets }: WorkbookReading): ReadonlySet<string> {
  return new Set([...unmarkableSheets, ...snapshot.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name)]);
}
