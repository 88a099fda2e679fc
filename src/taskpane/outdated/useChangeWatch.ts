import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Changer } from '../../app/ports';
import type { UseCases } from '../UseCases';

export interface WatchCircumstances {
  /** There is something on screen, or on its way there, that could go out of date. */
  readonly isOn: boolean;
  readonly isBusy: boolean;
}

/** Watches the workbook for changes. Where Excel refused to tell of them, it is asked again after the next job. */
export function useChangeWatch({ watchChanges }: Pick<UseCases, 'watchChanges'>, { isOn, isBusy }: WatchCircumstances, onChange: (by: Changer) => void): void {
  const [attempt, setAttempt] = useState(0);
  const hasFailed = useRef(false);
  useEffect(() => {
    if (!isOn) return undefined;
    hasFailed.current = false;
    // An Excel that does not tell of changes takes nothing from the results: they can be renewed at any time.
    const watching = watchChanges(onChange).catch(() => {
      hasFailed.current = true;
      return () => Promise.resolve();
    });
    return () => {
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [watchChanges, isOn, onChange, attempt]);

  const tryAgain = useEffectEvent(() => {
    if (hasFailed.current) setAttempt(attempt + 1);
  });
  useEffect(() => {
    if (!isBusy) tryAgain();
  }, [isBusy]);
}
