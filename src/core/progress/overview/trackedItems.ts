import type { Appendix, Item } from '../../model/appendix';
import type { ItemProgress } from '../../model/progress';
import type { TrackingSettings } from '../../model/tracking';
import { concernsUnit } from '../concernsUnit';

/** An item with its verdict and the table it stands in. */
export interface TrackedItem {
  readonly appendix: Appendix;
  readonly item: Item;
  readonly progress: ItemProgress;
}

/** Appendices with the verdicts on their items, in the order of `items`. */
interface Judged {
  readonly appendices: readonly Appendix[];
  readonly progress: ReadonlyMap<Appendix, readonly ItemProgress[]>;
}

/** Every item that is the unit's business, in the order of the sheets. */
export function trackedItems({ appendices, progress }: Judged, { unit, unitRole }: Pick<TrackingSettings, 'unit' | 'unitRole'>): readonly TrackedItem[] {
  return appendices.flatMap((appendix) => {
    const verdicts = progress.get(appendix) ?? [];
    return appendix.items.flatMap((item, index) => {
      const verdict = verdicts[index];
      return verdict && concernsUnit(item, unit, unitRole) ? [{ appendix, item, progress: verdict }] : [];
    });
  });
}
