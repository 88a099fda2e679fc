import { markLookOf } from '../isLagging';
import type { Judged } from './trackedItems';

/** Whether two judgements would colour the same rows alike. */
export function looksAlike(one: Judged, other: Judged): boolean {
  return looksOf(one) === looksOf(other);
}

function looksOf({ appendices, progress }: Judged): string {
  return JSON.stringify(appendices.map((appendix) => [appendix.sheet, appendix.items.map(({ row0 }) => row0), progress.get(appendix)?.map(markLookOf)]));
}
