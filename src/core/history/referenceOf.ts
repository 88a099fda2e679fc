import type { Appendix, Item } from '../model/appendix';
import type { ItemReference } from '../model/itemReference';
import { foldText } from '../text/foldText';

/** The headings an item stands under, as written: its section's, then its group's; `''` for none. */
export function headingsOver({ section, group }: Item): string {
  return [section?.title ?? '', group?.title ?? ''].filter((title) => title !== '').join(' – ');
}

/** What an item is remembered under. */
export function referenceOf({ sheet }: Pick<Appendix, 'sheet'>, item: Item): ItemReference {
  return { kind: item.kind, sheet, ordinal: item.ordinal, content: foldText(item.content), section: foldText(headingsOver(item)) };
}
