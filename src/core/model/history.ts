import type { IsoDate } from './cell';
import type { ItemReference } from './itemReference';
import type { Verdict } from './progress';

/** What was known of an item when a reporting period was closed: one row of the history sheet. */
export interface PeriodRecord {
  readonly item: ItemReference;
  /** Code of the period, `2026-Q4`. */
  readonly period: string;
  readonly asOf: IsoDate;
  /** Result of an indicator in the unit of its target, share done of a task in percent; null where there was no number. */
  readonly value: number | null;
  /** The result, or the status note, as it was written. */
  readonly text: string;
  /** null where the row names none that is known. */
  readonly verdict: Verdict | null;
  /** The verdict was given by the user. */
  readonly isManual: boolean;
}

/** A row of the history sheet: 0-based, so that a period closed again is written where it stands. */
export interface HistoryRow {
  readonly row0: number;
  readonly record: PeriodRecord;
}

/** The history as it stands in the workbook. */
export interface HistorySheet {
  readonly sheet: string;
  readonly rows: readonly HistoryRow[];
  /** Rows (0-based) with words in them that could not be read; they are left as they are. */
  readonly unreadRows0: readonly number[];
  /** First row below everything on the sheet. */
  readonly nextRow0: number;
}
