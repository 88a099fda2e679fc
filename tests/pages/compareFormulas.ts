import { cellAddress } from '../../src/core/model/address';
import { placeFormulas } from '../../src/core/report/placeFormulas';
import type { PagedReport } from '../../src/core/report/paginate';
import type { FlatSheet } from './readFlatSheet';

export interface FormulaComparison {
  readonly compared: number;
  /** How many formulas use each function. */
  readonly functions: ReadonlyMap<string, number>;
  readonly deviations: readonly string[];
}

/** Differences below this part of the value come from the order of additions. */
const tolerance = 1e-9;

/** Holds every formula that the add-in planned against what LibreOffice calculated in its cell; a formula that nobody planned is told too. */
export function compareFormulas({ rows }: PagedReport, { rows: calculated }: FlatSheet): FormulaComparison {
  const deviations: string[] = [];
  const functions = new Map<string, number>();
  const planned = new Set<string>();
  const placed = placeFormulas(rows);
  rows.forEach((row, row0) => {
    row.cells.forEach(({ col0, input }, index) => {
      if (input.kind !== 'rowFormula') return;
      const address = cellAddress(row0, col0);
      planned.add(address);
      const written = placed[row0]?.cells[index]?.input;
      const formula = written?.kind === 'formula' ? written.formula : '';
      for (const name of new Set(formula.match(/[A-Z]+(?=\()/g) ?? [])) functions.set(name, (functions.get(name) ?? 0) + 1);
      const cell = calculated[row0]?.cells.find((each) => each.col0 === col0);
      if (!cell || cell.formula === null) deviations.push(`${address} holds no formula, planned was ${formula}`);
      else if (!isSame(cell.value, input.value)) deviations.push(`${address} ${formula}: LibreOffice says ${JSON.stringify(cell.value)}, the add-in ${JSON.stringify(input.value)}`);
    });
  });
  calculated.forEach(({ cells }, row0) => {
    for (const { col0, formula } of cells) if (formula !== null && !planned.has(cellAddress(row0, col0))) deviations.push(`${cellAddress(row0, col0)} holds a formula that was not planned: ${formula}`);
  });
  return { compared: planned.size, functions, deviations };
}

function isSame(value: number | string, expected: number | string): boolean {
  if (typeof value === 'string' || typeof expected === 'string') return value === expected;
  return Math.abs(value - expected) <= tolerance * Math.max(1, Math.abs(expected));
}
