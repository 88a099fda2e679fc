import type { Item } from './appendix';

/** Which item is meant, in words that outlive moved rows, renamed sheets and new numbers; what is remembered about items is kept under it. */
export interface ItemReference {
  readonly kind: Item['kind'];
  readonly sheet: string;
  readonly ordinal: string;
  /** Folded words of the item. */
  readonly content: string;
  /** Folded words of the section and the group it stands under ("den nam 2030"); `''` for none: the same words may stand under two horizons. */
  readonly section: string;
}
