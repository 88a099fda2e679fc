import type { Appendix, Indicator, Item, Task } from '../model/appendix';
import type { RuleContext } from './rule';

export interface ItemOf<Kind extends Item> {
  readonly appendix: Appendix;
  readonly item: Kind;
  /** Position in `appendix.items`, and so in its verdicts. */
  readonly index: number;
}

/** Every task and indicator of the workbook with the appendix it stands in. */
export function* eachItem({ appendices }: RuleContext): Generator<ItemOf<Item>> {
  for (const appendix of appendices) {
    for (const [index, item] of appendix.items.entries()) yield { appendix, item, index };
  }
}

export function* eachTask({ appendices }: RuleContext): Generator<ItemOf<Task>> {
  for (const appendix of appendices) {
    if (appendix.kind === 'tasks') for (const [index, item] of appendix.items.entries()) yield { appendix, item, index };
  }
}

export function* eachIndicator({ appendices }: RuleContext): Generator<ItemOf<Indicator>> {
  for (const appendix of appendices) {
    if (appendix.kind === 'indicators') for (const [index, item] of appendix.items.entries()) yield { appendix, item, index };
  }
}
