import type { IsoDate } from '../model/cell';
import type { Deadline, DeadlineKind } from '../model/deadline';

/** What a phrase means, apart from how it was written. */
export type DeadlineSense = Omit<Deadline, 'text' | 'parts'>;

export function undated(kind: DeadlineKind, dueMonth: number | null = null): DeadlineSense {
  return { kind, start: null, end: null, dueMonth };
}

export function dated(kind: DeadlineKind, start: IsoDate | null, end: IsoDate | null): DeadlineSense {
  return { kind, start, end, dueMonth: null };
}

/** For what has the shape of a date but is none (30/2/2026, Tháng 13/2025): said aloud, so that no later reading makes a guess of it. */
export const impossible: DeadlineSense = undated('unknown');
