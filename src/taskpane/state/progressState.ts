import type { ColourState } from '../../app/colourStateOf';
import type { ProgressResult, TrackOptions } from '../../app/trackProgress';
import type { Understanding } from '../../app/understandWorkbook';
import type { IsoDate } from '../../core/model/cell';
import type { Notice } from './Notice';
import type { Deed } from './Request';

/** What is known of the progress, from a check as from tracking. */
export interface Judgement extends Understanding {
  readonly asOf: IsoDate;
}

/** What has changed since the workbook was looked at: cells, by the user's hand or by that of `others`, or the settings that verdicts depend on. */
export type Change = 'data' | 'others' | 'settings';

/** What on screen may be out of date, and why. */
export interface Outdated {
  readonly check: Change | null;
  readonly progress: Change | null;
}

export const nothingOutdated: Outdated = { check: null, progress: null };

/** What the user did himself he knows; that somebody else was at work stays to be said until the results are renewed. */
export function reasonAfter(before: Change | null, change: Change): Change {
  return before === 'others' ? before : change;
}

/** How the colours are to be treated when the items are judged anew after a deed: a verdict of the user's shows at once where colours lie. */
export function coloursToAsk({ kind }: Deed, colours: ColourState | null): TrackOptions['colours'] {
  const isVerdict = kind === 'giveVerdict' || kind === 'takeBackVerdict';
  return isVerdict && (colours === 'fresh' || colours === 'stale') ? 'lay' : 'leave';
}

/** What is told when the items were judged; after a deed the deed itself is what there is to tell. */
export function trackedNotices({ unmarkedSheets, colours }: ProgressResult, asked: TrackOptions['colours'], isAfterDeed: boolean): readonly Notice[] {
  const unmarked: readonly Notice[] = unmarkedSheets.length > 0 && asked === 'lay' ? [{ kind: 'unmarked', sheets: unmarkedSheets }] : [];
  const isNothingLaid = asked === 'lay' && colours === 'none';
  if (isAfterDeed || asked === 'leave' || isNothingLaid) return unmarked;
  return [{ kind: asked === 'lay' ? 'coloured' : 'coloursRemoved' }, ...unmarked];
}
