import type { IRange } from '@univerjs/core';
import type { UniverSheet } from './toUniverSheet';

/** Blocks of rows that hold cells and have no height of their own; Excel fits those to their text when it opens the file. */
export function rowsToFit(sheet: UniverSheet): readonly IRange[] {
  const ranges: IRange[] = [];
  for (const key of Object.keys(sheet.cellData)) {
    const row0 = Number(key);
    if (sheet.rowData[row0]?.h !== undefined || Object.keys(sheet.cellData[row0] ?? {}).length === 0) continue;
    const last = ranges.at(-1);
    if (last && last.endRow === row0 - 1) last.endRow = row0;
    else ranges.push({ startRow: row0, endRow: row0, startColumn: 0, endColumn: sheet.columnCount - 1 });
  }
  return ranges;
}
