import { useCallback, useReducer, useRef } from 'react';
import type { UseCases } from '../UseCases';
import { carryOut } from './carryOut';
import { firstState, paneState, type PaneState, type Request } from './paneState';

export interface Checker {
  readonly state: PaneState;
  /** Carries out a request. Jobs run one at a time: what comes while one is under way is passed over. */
  readonly request: (request: Request) => void;
  readonly closeNotices: () => void;
}

/** The pane's state and the one door through which it changes. */
export function useChecker(useCases: UseCases): Checker {
  const [state, dispatch] = useReducer(paneState, firstState);
  const isBusy = useRef(false);

  const request = useCallback(
    (wanted: Request) => {
      if (isBusy.current) return;
      if (wanted.kind === 'show') {
        void carryOut(useCases, wanted, dispatch);
        return;
      }
      isBusy.current = true;
      dispatch({ kind: 'started', job: wanted });
      void carryOut(useCases, wanted, dispatch).then(() => {
        isBusy.current = false;
        dispatch({ kind: 'settled' });
      });
    },
    [useCases],
  );
  const closeNotices = useCallback(() => dispatch({ kind: 'noticesClosed' }), []);
  return { state, request, closeNotices };
}
