import type { ItemProgress, Verdict } from '../../model/progress';
import { isTracked } from '../isTracked';
import type { TrackedItem } from './trackedItems';

/** Nothing need be reported on what is done, not begun, or waits for others. */
const silentVerdicts: ReadonlySet<Verdict> = new Set<Verdict>(['done-on-time', 'done-late', 'done-undated', 'not-started-yet', 'awaiting-request']);

/** The period says nothing of an item on which there is something to say; a table without tracking columns asks for no report. */
export function isOwedReport({ appendix, progress }: Pick<TrackedItem, 'appendix' | 'progress'>): boolean {
  return isTracked(appendix) && isSilent(progress);
}

/** The same of a table that asks for reports or not. */
export function isSilent(progress: ItemProgress): boolean {
  return progress.kind === 'task' ? progress.unreported && !silentVerdicts.has(progress.status) : progress.pace === 'no-data' && progress.doubt === null;
}
