import type { ColumnRole, PlanReference } from './appendix';
import type { IsoDate } from './cell';
import type { ItemReference } from './itemReference';
import type { Verdict } from './progress';
import type { Thresholds } from './thresholds';

/**
 * How the cut-off date follows from the period: `today` as of the day the pane is open · `plan` the last day before the 10th of the
 * period's last month (46/KH-UBND) · `decree` the 14th of it (Nghị định 09/2019/NĐ-CP, Điều 12) · `own` a day of the user's.
 */
export const cutOffRules = ['today', 'plan', 'decree', 'own'] as const;
export type CutOffRule = (typeof cutOffRules)[number];

/** In which part the own unit must stand for an item to be its business. */
export const unitRoles = ['any', 'lead', 'supporting'] as const;
export type UnitRole = (typeof unitRoles)[number];

/** What the user says of the plan and the reporting; kept in the workbook. What is null is worked out. */
export interface TrackingSettings {
  /** Where the lines above the tables do not say. */
  readonly plan: PlanReference | null;
  /** Code of the reporting period, `2026-Q4`; null = the quarter of the cut-off date. */
  readonly period: string | null;
  readonly cutOffRule: CutOffRule;
  /** Counts for the rule `own`. */
  readonly ownCutOff: IsoDate | null;
  /** The day the report is due; null = by the rule of the cut-off. */
  readonly dueOn: IsoDate | null;
  /** The agency whose items are looked at; null = the whole plan. */
  readonly unit: string | null;
  readonly unitRole: UnitRole;
  /** Only what differs from the usual ones. */
  readonly thresholds: Partial<Thresholds>;
}

export const usualSettings: TrackingSettings = {
  plan: null, period: null, cutOffRule: 'today', ownCutOff: null, dueOn: null, unit: null, unitRole: 'any', thresholds: {},
};

/** A verdict that the user gives in place of the computed one; it stays until it is taken back. */
export interface ManualVerdict {
  readonly item: ItemReference;
  readonly verdict: Verdict;
  readonly reason: string;
  /** The period and day it was given for. */
  readonly period: string;
  readonly asOf: IsoDate;
}

/** A column that we put beside a table, and how wide its place was before. */
export interface AddedColumn {
  readonly sheet: string;
  readonly role: ColumnRole;
  /** As we wrote it; finds the column again wherever it has moved. */
  readonly heading: string;
  readonly pointsBefore: number;
  /** Of the table with this column in place: tells tables of one sheet apart that have such a column both. */
  readonly signature: string;
}
