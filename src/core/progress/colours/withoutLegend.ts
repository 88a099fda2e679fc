import type { SheetSnapshot } from '../../model/sheetSnapshot';

/** A cell of a legend; 0-based. */
export interface LegendCell {
  readonly row0: number;
  readonly col0: number;
  readonly text: string;
}

/** The cells whose whole text is a line of a legend, wherever on the sheet they have moved, from top to bottom. */
export function findLegend({ values, row0, col0 }: SheetSnapshot, isOurs: (text: string) => boolean): readonly LegendCell[] {
  const cells: LegendCell[] = [];
  values.forEach((row, down) => {
    row.forEach((value, right) => {
      if (typeof value === 'string' && value !== '' && isOurs(value)) cells.push({ row0: row0 + down, col0: col0 + right, text: value });
    });
  });
  return cells;
}

/** The sheet as it would be without the legend: its cells blank, and no blank rows left of it at the end. */
export function withoutLegend(sheet: SheetSnapshot, isOurs: (text: string) => boolean): SheetSnapshot {
  const legend = findLegend(sheet, isOurs);
  if (legend.length === 0) return sheet;
  const touched = new Set(legend.map(({ row0 }) => row0 - sheet.row0));
  const values = sheet.values.map((row, down) => (touched.has(down) ? row.map((value) => (typeof value === 'string' && isOurs(value) ? '' : value)) : row));
  const rowCount = filledRows(values);
  return {
    ...sheet,
    values: values.slice(0, rowCount),
    numberFormats: sheet.numberFormats.slice(0, rowCount),
    ...(sheet.formulas ? { formulas: sheet.formulas.slice(0, rowCount) } : {}),
  };
}

function filledRows(values: SheetSnapshot['values']): number {
  let count = values.length;
  while (count > 0 && values[count - 1]?.every((value) => value === '')) count -= 1;
  return count;
}
