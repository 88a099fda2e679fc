import type { Item } from '../model/appendix';
import { oncePerAppendix } from '../model/oncePerAppendix';

const bullet = /^[-–—−+*•·●▪■]/;
const inWhich = /^(?:[-–—−+*•·●▪■]\s*)?trong đó/iu;

/** The items that are only points of another ("- Trong đó: …", "- Dịch vụ"), each with the item it stands under. */
export const pointsUnder = oncePerAppendix(({ items }): ReadonlyMap<Item, Item> => {
  const parents = new Map<Item, Item>();
  let parent: Item | null = null;
  for (const item of items) {
    if (!isPoint(item)) parent = item;
    else if (parent && parent.section?.row0 === item.section?.row0 && parent.group?.row0 === item.group?.row0) parents.set(item, parent);
  }
  return parents;
});

/** In a table of dashes alone, nothing stands above them: they find no parent. */
function isPoint({ ordinal, content }: Item): boolean {
  const number = ordinal.trim();
  return bullet.test(number) || (number === '' && (bullet.test(content.trim()) || inWhich.test(content.trim())));
}
