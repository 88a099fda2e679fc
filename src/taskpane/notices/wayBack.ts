import type { ReviewChange } from '../../core/model/review';
import type { Notice } from '../state/Notice';
import type { PaneState } from '../state/paneState';
import type { Deed } from '../state/Request';

function oppositeOf(change: ReviewChange): ReviewChange {
  switch (change.kind) {
    case 'ignore':
      return { ...change, kind: 'heed' };
    case 'heed':
      return { ...change, kind: 'ignore' };
    case 'switchOff':
      return { ...change, kind: 'switchOn' };
    case 'switchOn':
      return { ...change, kind: 'switchOff' };
  }
}

/** What takes back what a notice tells of; null where nothing does. */
export function wayBack(notice: Notice, made: PaneState['made']): Deed | null {
  if (notice.kind === 'reviewed') return { kind: 'review', change: oppositeOf(notice.change) };
  const changed = made.at(-1);
  return notice.kind === 'fixed' && notice.outcome.changed.length > 0 && changed ? { kind: 'undo', changed } : null;
}
