import type { Appendix, Group, Item, ItemCell } from '../model/appendix';
import type { Deadline } from '../model/deadline';
import type { Place } from '../model/finding';
import { oncePerAppendix } from '../model/oncePerAppendix';
import type { RuleContext } from './rule';

export interface DeadlineCell {
  readonly appendix: Appendix;
  readonly deadline: Deadline;
  readonly cell: ItemCell;
  readonly at: Place;
}

/**
 * Every deadline cell of the workbook once, empty ones too, and what group rows say; tables without such a column have none. A cell
 * that other rows borrow comes with its own row only.
 */
export function eachDeadline({ appendices }: RuleContext): readonly DeadlineCell[] {
  return appendices.flatMap(deadlinesOf);
}

const deadlinesOf = oncePerAppendix((appendix): readonly DeadlineCell[] => {
  const found: DeadlineCell[] = [];
  for (const { deadline, cells: { deadline: cell } } of rowsOf(appendix)) {
    if (deadline === null || !cell || cell.borrowed !== null) continue;
    found.push({ appendix, deadline, cell, at: { sheet: appendix.sheet, row0: cell.row0, col0: cell.col0 } });
  }
  return found;
});

function rowsOf({ items, groups }: Appendix): readonly (Item | Group)[] {
  return groups.length === 0 ? items : [...items, ...groups].sort((one, other) => one.row0 - other.row0);
}
