import type { AppendixColumn, ColumnRole, ItemCell, RowCells } from '../model/appendix';
import { numberFormatAt, valueAt, type SheetSnapshot } from '../model/sheetSnapshot';
import { cellText } from '../text/cellText';
import type { Sources } from './borrowCells';

/** What cells are read from. */
export interface CellReading {
  readonly sheet: SheetSnapshot;
  readonly columns: Partial<Record<ColumnRole, AppendixColumn>>;
  readonly sources: Sources;
}

/** The cells of a row in the recognised columns; one that takes its value from above is the cell it takes it from. */
export function readCells(row0: number, reading: CellReading): RowCells {
  const cells: RowCells = {};
  for (const { role, col0 } of Object.values(reading.columns)) cells[role] = readCell(row0, col0, reading);
  return cells;
}

/** One cell, or the one above whose value counts for it. */
export function readCell(ownRow0: number, col0: number, { sheet, sources }: CellReading): ItemCell {
  const source = sources(ownRow0, col0);
  const row0 = source?.row0 ?? ownRow0;
  const value = valueAt(sheet, row0, col0);
  const numberFormat = numberFormatAt(sheet, row0, col0);
  return { row0, col0, value, numberFormat, text: cellText(value, numberFormat), borrowed: source?.why ?? null };
}
