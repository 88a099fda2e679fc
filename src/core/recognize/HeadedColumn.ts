import type { HeadingReading } from './compileVocabulary';
import type { HeadingPeriod } from './headingPeriod';
import type { ValueProfile } from './profileValues';

/** A headed column with all that is known of it before it gets a role. */
export interface HeadedColumn {
  readonly col0: number;
  readonly heading: string;
  readonly reading: HeadingReading;
  readonly period: HeadingPeriod | null;
  readonly profile: ValueProfile;
}

/** A match that needs neither values nor neighbours: good, and well before any other. */
const surely = 0.7;
const clearlyAhead = 0.08;

/** Whether the heading says, by its words alone, that this is a column of `role`. */
export function surelyIs({ reading: { matches } }: Pick<HeadedColumn, 'reading'>, role: string): boolean {
  const [best, next] = matches;
  return best !== undefined && best.role === role && best.score >= surely && best.score - (next?.score ?? 0) >= clearlyAhead;
}
