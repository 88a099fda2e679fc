import type { Appendix, ColumnRole, Item } from '../model/appendix';
import type { Place } from '../model/finding';

/**
 * The cell of an item that a finding points at: the first of these columns that the table has, else its text. What a row takes over from
 * above is mended above, so the place is that cell's own.
 */
export function itemPlace(appendix: Appendix, { row0, cells }: Pick<Item, 'row0' | 'cells'>, ...roles: readonly ColumnRole[]): Place {
  const role = [...roles, 'content' as const].find((candidate) => cells[candidate] !== undefined);
  const cell = role === undefined ? undefined : cells[role];
  return { sheet: appendix.sheet, row0: cell?.row0 ?? row0, col0: cell?.col0 ?? null };
}
