import type { IsoDate } from './cell';

export type DeadlineKind =
  | 'ongoing' | 'annual' | 'quarterly' | 'monthly' | 'half-yearly' | 'on-request' | 'conditional' | 'relative'
  | 'date' | 'month' | 'quarter' | 'year' | 'range' | 'from'
  | 'blank' | 'unknown';

/** What a deadline cell says. `end` is the last day that is still on time; null where there is none. */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** As written (for a date cell: as its number format shows it). */
  readonly text: string;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  /** Month (1–12) an `annual` deadline falls due in; null = at the end of the year. */
  readonly dueMonth: number | null;
  /** Every milestone of a cell that names several, in the order written; empty for a single one. */
  readonly parts: readonly Deadline[];
}
