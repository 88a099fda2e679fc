import { cellNumber } from '../../model/address';
import type { Appendix, ColumnRole, Item, ItemCell } from '../../model/appendix';
import type { ProgressLook } from '../../model/edit';
import { colouredRoles } from './colouredRoles';
import { progressSymbols } from './progressSymbols';
import { symbolFormat } from './symbolFormat';

/** A cell to colour; `numberFormat` shows the symbol in it, null where it shows none. */
export interface ColouredCell {
  readonly row0: number;
  readonly col0: number;
  readonly look: ProgressLook;
  readonly numberFormat: string | null;
}

/** Excel shows no more of a text under a format of its own. */
const longestText = 255;
/**
 * Characters of a number that has room for a symbol beside it; a number that does not fit its column is shown as ####, and how wide columns
 * are is not known here. A column for the numbers of items may be made for just two digits, one for dates just for dates. Text is never
 * replaced, only cut or wrapped.
 */
const longestNumber: Partial<Record<ColumnRole, number>> = { ordinal: 1, percentDone: 3, actual: 5 };

/** The cells to colour in a table; looks in the order of its items, null for an item that is left alone. */
export function colourCells(appendix: Appendix, looks: readonly (ProgressLook | null)[]): readonly ColouredCell[] {
  const roles = colouredRoles[appendix.kind];
  const disputed = disputedCells(appendix, roles, looks);
  const roomy = roles.filter((role) => hasRoom(appendix, role));
  return appendix.items.flatMap((item, index) => {
    const look = looks[index] ?? null;
    if (look === null) return [];
    const cells = ownCells(item, roles).filter((cell) => !disputed.has(cellNumber(cell.row0, cell.col0)));
    const isRoomy = (cell: ItemCell) => roomy.some((role) => item.cells[role] === cell);
    const bearer = cells.find((cell) => canShowSymbol(cell, isRoomy(cell))) ?? cells.find((cell) => cell === item.cells.content && cell.text.trim() !== '');
    return cells.map((cell) => ({ row0: cell.row0, col0: cell.col0, look, numberFormat: cell === bearer ? formatWithSymbol(cell, look) : null }));
  });
}

/** A borrowed cell belongs to the row it is borrowed from. */
function ownCells({ cells }: Item, roles: readonly ColumnRole[]): readonly ItemCell[] {
  return roles.flatMap((role) => {
    const cell = cells[role];
    return cell?.borrowed === null ? [cell] : [];
  });
}

/** Merged cells that stand for items of different looks: the colour of one would be wrong for the others. */
function disputedCells({ items }: Appendix, roles: readonly ColumnRole[], looks: readonly (ProgressLook | null)[]): ReadonlySet<number> {
  const lookAt = new Map<number, ProgressLook | null>();
  const disputed = new Set<number>();
  items.forEach(({ cells }, index) => {
    for (const role of roles) {
      const cell = cells[role];
      if (!cell || (cell.borrowed !== null && cell.borrowed !== 'merge')) continue;
      const key = cellNumber(cell.row0, cell.col0);
      const look = looks[index] ?? null;
      if (!lookAt.has(key)) lookAt.set(key, look);
      else if (lookAt.get(key) !== look) disputed.add(key);
    }
  });
  return disputed;
}

/** Every number of the column has: the symbols of a table are to stand in one column. */
function hasRoom({ items }: Appendix, role: ColumnRole): boolean {
  const longest = longestNumber[role] ?? 0;
  return items.every(({ cells }) => typeof cells[role]?.value !== 'number' || cells[role].text.length <= longest);
}

function canShowSymbol({ value, text }: ItemCell, isRoomy: boolean): boolean {
  if (text.trim() === '') return false;
  return typeof value === 'number' ? isRoomy : typeof value === 'string' && text.length <= longestText;
}

/** No space before a number, which must fit its column. */
function formatWithSymbol({ value, numberFormat }: ItemCell, look: ProgressLook): string | null {
  return symbolFormat(typeof value === 'number' ? progressSymbols[look] : `${progressSymbols[look]} `, numberFormat);
}
