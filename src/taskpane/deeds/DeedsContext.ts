import { createContext, useContext } from 'react';
import type { Place } from '../../core/model/finding';
import type { PaneState } from '../state/paneState';
import type { Deed } from '../state/Request';

/** What any part of the pane may have done. */
export interface Deeds {
  /** A job is under way: what is asked for now would be passed over. */
  readonly isBusy: boolean;
  /** Corrections that can be taken back, the latest last. */
  readonly made: PaneState['made'];
  readonly perform: (deed: Deed) => void;
  readonly show: (place: Place) => void;
}

export const DeedsContext = createContext<Deeds>({ isBusy: false, made: [], perform: () => undefined, show: () => undefined });

export const useDeeds = (): Deeds => useContext(DeedsContext);
