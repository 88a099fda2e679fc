import type { Worksheet } from '@cj-tech-master/excelts';

/** How far the cells that a sheet holds reach, those that hold only looks too. */
export interface Extent {
  readonly rows: number;
  readonly cols: number;
}

export function extentOf(sheet: Worksheet): Extent {
  let cols = 0;
  for (let row = 1; row <= sheet.rowCount; row += 1) cols = Math.max(cols, sheet.findRow(row)?.cellCount ?? 0);
  return { rows: sheet.rowCount, cols };
}
