import type { Appendix, ColumnRole, Item } from '../model/appendix';
import type { Place } from '../model/finding';

/** The cell of an item that a finding points at: the first of these columns that the table has, else its text. */
export function itemPlace(appendix: Appendix, { row0, cells }: Pick<Item, 'row0' | 'cells'>, ...roles: readonly ColumnRole[]): Place {
  const role = [...roles, 'content' as const].find((candidate) => cells[candidate] !== undefined);
  return { sheet: appendix.sheet, row0, col0: role === undefined ? null : (cells[role]?.col0 ?? null) };
}
