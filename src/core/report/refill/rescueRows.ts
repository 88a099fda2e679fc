import { valueAt, type SheetSnapshot } from '../../model/sheetSnapshot';
import { freeColumns, isFreeTable, rowKey } from '../freeTexts';
import type { Alignment } from './alignRows';
import { rowName } from './nameRows';
import type { RememberedRow } from './ReportMemory';
import type { SheetRows } from './sheetRows';

/**
 * Rows that the user rewrote, so that what stands in their free places is not lost: they still have number and words of their item, or they are
 * the only row between two that were found. @returns index of the remembered row → row of the sheet
 */
export function rescueRows(sheet: SheetSnapshot, sheetRows: SheetRows, rows: readonly RememberedRow[], found: Alignment): ReadonlyMap<number, number> {
  const lost = new Map(rows.flatMap(({ name, frame }, index) => (found[index] === null && frame.freeCols0.length > 0 ? [[name, index] as const] : [])));
  if (lost.size === 0) return new Map();
  const taken = new Set(found);
  const strangers = Array.from({ length: sheetRows.count }, (_, row0) => row0).filter((row0) => !taken.has(row0) && !sheetRows.isBlank(row0));
  const rescued = new Map<number, number>();
  for (const row0 of strangers) {
    const index = namesAt(sheet, row0).map((name) => lost.get(name)).find((each) => each !== undefined);
    if (index !== undefined && !rescued.has(index)) rescued.set(index, row0);
  }
  const named = new Set(rescued.values());
  for (const index of lost.values()) {
    const between = rescued.has(index) ? [] : strangersBetween(found[index - 1], found[index + 1], strangers);
    const [only] = between;
    if (between.length === 1 && only !== undefined && !named.has(only)) rescued.set(index, only);
  }
  return rescued;
}

/** Names that a row of this number and these words would have in each table. */
function namesAt(sheet: SheetSnapshot, row0: number): readonly string[] {
  const [ordinal, content] = [String(valueAt(sheet, row0, 0)), String(valueAt(sheet, row0, 1))];
  return content === '' ? [] : Object.keys(freeColumns).filter(isFreeTable).map((table) => rowName(rowKey(table, ordinal, content, new Map())));
}

function strangersBetween(above: number | null | undefined, below: number | null | undefined, strangers: readonly number[]): readonly number[] {
  if (typeof above !== 'number' || typeof below !== 'number') return [];
  return strangers.filter((row0) => row0 > above && row0 < below);
}
