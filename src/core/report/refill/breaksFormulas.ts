import type { CellValue } from '../../model/cell';
import { valueAt, type SheetSnapshot } from '../../model/sheetSnapshot';
import type { StandingRows } from './EarlierReport';
import type { Moves } from './planMoves';

interface Reference {
  readonly row0: number;
  readonly isFixed: boolean;
}

/**
 * Whether moving rows would spoil a formula that the user typed into the report: one that looks at a row which goes, or one in a row that is copied
 * which looks at other rows without naming them by `$`. Where formulas were not read, only rows that stay are safe.
 */
export function breaksFormulas(sheet: SheetSnapshot, { byName }: StandingRows, { removed, copied }: Moves): boolean {
  if (removed.size === 0) return false;
  if (sheet.formulas === undefined) return true;
  const ours = new Map([...byName.values()].map(({ row0, remembered }) => [row0, remembered.frame.formulaCols0]));
  return sheet.formulas.some((cells, index) => {
    const row0 = sheet.row0 + index;
    if (removed.has(row0) && !copied.has(row0)) return false;
    return cells.some((formula, at) => {
      if (!isFormula(formula, valueAt(sheet, row0, sheet.col0 + at)) || ours.get(row0)?.includes(sheet.col0 + at)) return false;
      const isSpoilt = copied.has(row0)
        ? (to: Reference) => (to.isFixed ? removed.has(to.row0) : to.row0 !== row0)
        : (to: Reference) => removed.has(to.row0);
      return referencesOf(formula).some(isSpoilt);
    });
  });
}

/** A text that only begins like a formula is handed over as its own value. */
function isFormula(formula: string, value: CellValue): boolean {
  return formula.startsWith('=') && formula !== value;
}

/** Words in quotes, and places on other sheets. */
const passedOver = /"[^"]*"|(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/giu;
const cellReference = /(?<![\p{L}\p{N}_.])\$?[A-Z]{1,3}(?<fixed>\$?)(?<row>\d{1,7})(?![\p{L}\p{N}_.(])/giu;

function referencesOf(formula: string): readonly Reference[] {
  return [...formula.replace(passedOver, '').matchAll(cellReference)].map(({ groups }) => ({ row0: Number(groups?.row) - 1, isFixed: groups?.fixed === '$' }));
}
