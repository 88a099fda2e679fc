import { useEffect, useEffectEvent, useState } from 'react';
import type { IsoDate } from '../../core/model/cell';
import type { Job } from './Request';

/** What the settings say that a job is about. */
export interface Judging {
  readonly asOf: IsoDate;
  /** Code of the reporting period. */
  readonly period: string;
  readonly unit: string | null;
}

/** A job, once it is known what it is about. */
export type Wish = (about: Judging) => Job;

export interface Wishes {
  readonly ask: (wish: Wish) => void;
  /** The job that waits until the settings are known; null = none does. */
  readonly waiting: Job['kind'] | null;
  readonly giveUp: () => void;
}

export interface WishCircumstances {
  /** null = without a legible cut-off date there is nothing to judge by, and nothing happens. */
  readonly about: Judging | null;
  /** Until the workbook's settings were read, what is on screen may not be what counts. */
  readonly isKnown: boolean;
  readonly isBusy: boolean;
  readonly request: (job: Job) => void;
}

/** Jobs that depend on the settings: one asked for before these are known begins as soon as they are. */
export function useWishes({ about, isKnown, isBusy, request }: WishCircumstances): Wishes {
  const [wish, setWish] = useState<Wish | null>(null);
  // It has begun, or there is no day any more that it could be about.
  if (wish && ((isKnown && isBusy) || !about)) setWish(null);
  const canBegin = isKnown && !isBusy;
  const begin = useEffectEvent(() => {
    if (wish && about) request(wish(about));
  });
  useEffect(() => {
    if (wish && canBegin) begin();
  }, [wish, canBegin]);
  const ask = (wanted: Wish) => {
    if (!about) return;
    if (isKnown) request(wanted(about));
    else setWish(() => wanted);
  };
  return { ask, waiting: wish && about && wish(about).kind, giveUp: () => setWish(null) };
}
