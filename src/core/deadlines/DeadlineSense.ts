import type { IsoDate } from '../model/cell';
import type { Deadline, DeadlineKind } from '../model/deadline';

/** What a phrase means, apart from how it was written. */
export type DeadlineSense = Omit<Deadline, 'text' | 'parts'>;

/** What is known of the plan that a deadline stands in. */
export interface DeadlineContext {
  /** Completes what is counted from the issue of the plan: "100 ngày kể từ ngày ban hành". */
  readonly issuedOn?: IsoDate | null;
  /** The one year that the plan is for; completes "Quý III", "Trước ngày 24/8". null where it is for several. */
  readonly year?: number | null;
}

export function undated(kind: DeadlineKind, dueMonth: number | null = null): DeadlineSense {
  return { kind, start: null, end: null, dueMonth };
}

export function dated(kind: DeadlineKind, start: IsoDate | null, end: IsoDate | null): DeadlineSense {
  return { kind, start, end, dueMonth: null };
}

/** For what has the shape of a date but is none (30/2/2026, Tháng 13/2025): said aloud, so that no later reading makes a guess of it. */
export const impossible: DeadlineSense = undated('unknown');
