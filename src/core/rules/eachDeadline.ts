import type { Appendix, Item, ItemCell } from '../model/appendix';
import type { Deadline } from '../model/deadline';
import type { Place } from '../model/finding';
import { eachItem } from './eachItem';
import { itemPlace } from './itemPlace';
import type { RuleContext } from './rule';

export interface DeadlineCell {
  readonly appendix: Appendix;
  readonly item: Item;
  readonly deadline: Deadline;
  readonly cell: ItemCell;
  readonly at: Place;
}

/** Every deadline cell of the workbook, empty ones too; tables without such a column have none. */
export function* eachDeadline(context: RuleContext): Generator<DeadlineCell> {
  for (const { appendix, item } of eachItem(context)) {
    const { deadline, cells: { deadline: cell } } = item;
    if (deadline !== null && cell) yield { appendix, item, deadline, cell, at: itemPlace(appendix, item, 'deadline') };
  }
}
