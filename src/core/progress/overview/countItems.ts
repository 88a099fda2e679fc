import type { ProgressLook } from '../../model/edit';
import { countStatuses, type StatusCounts } from '../countStatuses';
import { markLookOf } from '../isLagging';
import { isOwedReport } from './isOwedReport';
import type { TrackedItem } from './trackedItems';

export interface ItemCounts extends StatusCounts {
  /** How many items have each colour. */
  readonly byLook: Readonly<Record<ProgressLook, number>>;
  /** Verdicts given by the user. */
  readonly byHand: number;
  /** Items on which a report was due and none came. */
  readonly owedReports: number;
}

/** Items by verdict and by colour, with both completion rates. */
export function countItems(items: readonly TrackedItem[]): ItemCounts {
  const byLook: Record<ProgressLook, number> = { lagging: 0, slow: 0, onTrack: 0, pending: 0 };
  for (const { progress } of items) byLook[markLookOf(progress)] += 1;
  return {
    ...countStatuses(items.map(({ progress }) => progress)),
    byLook,
    byHand: items.filter(({ progress }) => progress.manual !== null).length,
    owedReports: items.filter(isOwedReport).length,
  };
}
