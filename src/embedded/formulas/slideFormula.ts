import { sheetCols, sheetRows } from '../host/Target';
import { mapReferences, type FormulaReference, type ReferenceCorner } from './mapReferences';

/** How far a formula is copied, in rows down and columns to the right. */
export interface Distance {
  readonly rows: number;
  readonly cols: number;
}

/**
 * A formula as its copy in another cell says it: what it names without dollar signs goes the same way, and is `#REF!` where the sheet ends.
 * @param formula without its leading `=`.
 */
export function slideFormula(formula: string, distance: Distance): string {
  return distance.rows === 0 && distance.cols === 0 ? formula : mapReferences(formula, (reference) => slideReference(reference, distance));
}

function slideReference(reference: FormulaReference, distance: Distance): FormulaReference | null {
  const from = slideCorner(reference.from, distance);
  const to = reference.to && slideCorner(reference.to, distance);
  if (!from || (reference.to && !to)) return null;
  return from === reference.from && to === reference.to ? reference : { ...reference, from, to };
}

function slideCorner(corner: ReferenceCorner, { rows, cols }: Distance): ReferenceCorner | null {
  const row0 = corner.row0 === null || corner.isRowFixed ? corner.row0 : corner.row0 + rows;
  const col0 = corner.col0 === null || corner.isColFixed ? corner.col0 : corner.col0 + cols;
  if (row0 === corner.row0 && col0 === corner.col0) return corner;
  const isInside = (row0 ?? 0) >= 0 && (row0 ?? 0) < sheetRows && (col0 ?? 0) >= 0 && (col0 ?? 0) < sheetCols;
  return isInside ? { ...corner, row0, col0 } : null;
}
