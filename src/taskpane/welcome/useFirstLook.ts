import { useCallback, useEffect, useRef, useState } from 'react';
import { asFailure } from '../../app/asFailure';
import type { FirstLook } from '../../app/lookFirst';
import type { FailureCode } from '../../app/ports';
import type { IsoDate } from '../../core/model/cell';
import type { UseCases } from '../UseCases';

/** What has come of the look that nobody asked for. */
export type LookOutcome =
  | { readonly kind: 'looking' }
  /** The user went before. */
  | { readonly kind: 'passedOver' }
  | { readonly kind: 'seen'; readonly look: FirstLook }
  | { readonly kind: 'failed'; readonly code: FailureCode };

export interface FirstLookState {
  readonly outcome: LookOutcome;
  /** Looks once more. */
  readonly again: () => void;
}

/**
 * Looks through the workbook once, when there is nothing else to do. Whatever the user has begun goes before: the look is stopped and told of
 * no more. @param today of several target columns the one of its year counts
 */
export function useFirstLook({ lookFirst }: Pick<UseCases, 'lookFirst'>, today: IsoDate, isBusy: boolean): FirstLookState {
  const [outcome, setOutcome] = useState<LookOutcome>({ kind: 'looking' });
  const [attempt, setAttempt] = useState(0);
  const isTold = useRef(false);
  useEffect(() => {
    if (isBusy || isTold.current) return undefined;
    let isStopped = false;
    const tell = (told: LookOutcome) => {
      if (isStopped) return;
      isTold.current = true;
      setOutcome(told);
    };
    setOutcome({ kind: 'looking' });
    void lookFirst({ asOf: today }, { isStopped: () => isStopped, onProgress: () => undefined }).then(
      (look) => tell({ kind: 'seen', look }),
      (error: unknown) => tell({ kind: 'failed', code: asFailure(error).code }),
    );
    return () => {
      isStopped = true;
    };
  }, [lookFirst, today, isBusy, attempt]);
  const again = useCallback(() => {
    isTold.current = false;
    setAttempt((before) => before + 1);
  }, []);
  return { outcome: isBusy && outcome.kind === 'looking' ? { kind: 'passedOver' } : outcome, again };
}
