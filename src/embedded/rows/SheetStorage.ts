import type { Worksheet } from '@cj-tech-master/excelts';

/** A corner or edge of something drawn, counted in rows from 0. */
export interface StoredAnchor {
  nativeRow: number;
  nativeRowOff: number;
}

/** A picture or a chart: `editAs` says whether it moves and grows with its cells, only moves, or stays. */
export interface StoredDrawing {
  readonly range?: { readonly tl?: StoredAnchor | null; readonly br?: StoredAnchor | null; readonly editAs?: string } | null;
}

export interface StoredCell {
  _address: string;
  readonly _value: { readonly model: { address: string; master?: string | undefined }; readonly _master?: StoredCell };
}

export interface StoredRow {
  _number: number;
  readonly _cells: readonly (StoredCell | undefined)[];
}

export interface StoredMerge {
  readonly model: { top: number; left: number; bottom: number; right: number };
}

/**
 * How the .xlsx library keeps the rows of a sheet. Its own way of moving them (`spliceRows`) loses notes, hidden rows, outlines and formulas'
 * meaning, and takes seconds where there are thousands of merged areas, so that they are moved here.
 */
export interface SheetStorage {
  readonly _rows: (StoredRow | undefined)[];
  _merges: Record<string, StoredMerge>;
  readonly _media: readonly StoredDrawing[];
  readonly _charts: readonly StoredDrawing[];
  readonly _drawing?: { readonly anchors?: readonly StoredDrawing[] } | null;
}

export function storageOf(sheet: Worksheet): SheetStorage {
  return sheet as unknown as SheetStorage;
}
