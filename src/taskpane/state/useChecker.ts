import { useCallback, useReducer, useRef } from 'react';
import { tellSeldom } from '../busy/tellSeldom';
import type { UseCases } from '../UseCases';
import { carryOut } from './carryOut';
import { firstState, paneState, type PaneState } from './paneState';
import type { Change } from './progressState';
import type { Request } from './Request';

export interface Checker {
  readonly state: PaneState;
  /** Carries out a request. Jobs run one at a time: what comes while one is under way is passed over; only what the ribbon did and what is decided on findings and rules waits its turn. */
  readonly request: (request: Request) => void;
  /** Asks the job under way to stop before its next step. */
  readonly stop: () => void;
  readonly closeNotices: () => void;
  /** Notes that what is on screen may be out of date. */
  readonly noteChange: (what: Change) => void;
}

const waitsItsTurn: ReadonlySet<Request['kind']> = new Set<Request['kind']>(['ribbon', 'review']);

/** The pane's state and the one door through which it changes. */
export function useChecker(useCases: UseCases): Checker {
  const [state, dispatch] = useReducer(paneState, firstState);
  const isBusy = useRef(false);
  const isStopped = useRef(false);
  const waiting = useRef<Request[]>([]);

  const request = useCallback(
    function begin(wanted: Request) {
      if (isBusy.current) {
        if (waitsItsTurn.has(wanted.kind)) waiting.current.push(wanted);
        return;
      }
      // Of several decisions in a row the last one is followed by a look for all of them.
      const isLookDue = () => waiting.current[0]?.kind !== 'review';
      const control = { onProgress: tellSeldom((progress, isSpoken) => dispatch({ kind: 'ran', progress, isSpoken }), () => performance.now()), isStopped: () => isStopped.current };
      if (wanted.kind === 'show') {
        void carryOut(useCases, wanted, control, dispatch, isLookDue);
        return;
      }
      isBusy.current = true;
      isStopped.current = false;
      dispatch({ kind: 'started', job: wanted });
      void carryOut(useCases, wanted, control, dispatch, isLookDue).then(() => {
        isBusy.current = false;
        dispatch({ kind: 'settled' });
        const next = waiting.current.shift();
        if (next) begin(next);
      });
    },
    [useCases],
  );
  const stop = useCallback(() => {
    isStopped.current = true;
    dispatch({ kind: 'stopAsked' });
  }, []);
  const closeNotices = useCallback(() => dispatch({ kind: 'noticesClosed' }), []);
  const noteChange = useCallback((what: Change) => dispatch({ kind: 'changed', what }), []);
  return { state, request, stop, closeNotices, noteChange };
}
