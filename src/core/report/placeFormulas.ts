import type { PlacedRow, ReportRow } from './ReportRow';

/**
 * Writes out the formulas of rows. `rowOf` gives the 0-based row that a key stands on; left out, the rows stand as they follow each other,
 * from the first row of the sheet on.
 */
export function placeFormulas(rows: readonly ReportRow[], rowOf: (key: string) => number = rowsInTurn(rows)): readonly PlacedRow[] {
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map(({ input, ...cell }) => ({ ...cell, input: input.kind === 'rowFormula' ? { kind: 'formula', formula: input.formula(rowOf), numberFormat: input.numberFormat } : input })),
  }));
}

/** @throws RangeError for a key that no row has: a formula of ours that would show an error */
function rowsInTurn(rows: readonly ReportRow[]): (key: string) => number {
  const rows0 = new Map(rows.map(({ key }, row0) => [key, row0]));
  return (key) => {
    const row0 = rows0.get(key);
    if (row0 === undefined) throw new RangeError(`row ${key}`);
    return row0;
  };
}
