import { shiftSpan, type RowShift } from '../rows/RowShift';
import { mapReferences, type FormulaReference, type ReferenceCorner } from './mapReferences';
import { isSameSheet } from './SheetArea';

/** A formula's own sheet, and the one whose rows come and go. */
export interface FormulaShift {
  readonly ownSheet: string;
  readonly shiftedSheet: string;
  readonly shift: RowShift;
}

/**
 * A formula after rows came in or went: references go along with their cells, fixed ones too, grow over rows inside them, and become `#REF!` where
 * their cells are gone. References over several sheets at once stay, as in Excel.
 * https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246
 * @param formula without its leading `=`.
 */
export function shiftFormula(formula: string, { ownSheet, shiftedSheet, shift }: FormulaShift): string {
  const isMeant = ({ sheet }: FormulaReference): boolean => isSameSheet(sheet ?? ownSheet, shiftedSheet);
  return mapReferences(formula, (reference) => (isMeant(reference) ? shiftReference(reference, shift) : reference));
}

function shiftReference(reference: FormulaReference, shift: RowShift): FormulaReference | null {
  const { from, to } = reference;
  if (from.row0 === null) return reference;
  const [top, bottom] = to?.row0 != null && to.row0 < from.row0 ? [to, from] : [from, to ?? from];
  const rows = { first0: top.row0 ?? 0, last0: bottom.row0 ?? 0 };
  const span = shiftSpan(rows, shift);
  if (!span) return null;
  if (span.first0 === rows.first0 && span.last0 === rows.last0) return reference;
  return { ...reference, from: withRow(from, span.first0, top), to: to && withRow(to, span.last0, bottom) };
}

/** The rows are written from top to bottom, whatever the order was. */
function withRow(corner: ReferenceCorner, row0: number, { isRowFixed }: ReferenceCorner): ReferenceCorner {
  return { ...corner, row0, isRowFixed };
}
