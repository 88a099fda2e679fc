import { columnRoles, type ColumnRole } from '../core/model/appendix';
import type { TableCorrection } from '../core/model/correction';
import type { Ignoring, Review } from '../core/model/review';
import { usualChoices, type ReportChoices } from '../core/model/reportChoices';
import { usualSettings, type AddedColumn, type ManualVerdict, type TrackingSettings } from '../core/model/tracking';
import type { ReportMemory } from '../core/report/refill/ReportMemory';
import { WorkbookFailure } from './ports';
import { readReportChoices } from './reportChoicesState';
import { isReportMemory } from './reportMemoryState';
import { isRecord, isText, listOf, parsedJson } from './storedValues';
import { readTracking, type Colouring } from './trackingState';

/** What we remember in the workbook itself, so that it travels with the file. */
export interface WorkbookState {
  readonly version: 1;
  /** One entry a report sheet. */
  readonly reports: readonly ReportMemory[];
  /** Hidden sheets on which a report or a list was begun and not finished. */
  readonly drafts: readonly string[];
  readonly corrections: readonly TableCorrection[];
  readonly review: Review;
  readonly settings: TrackingSettings;
  readonly verdicts: readonly ManualVerdict[];
  readonly addedColumns: readonly AddedColumn[];
  /** null = no progress is coloured. */
  readonly colouring: Colouring | null;
  readonly reportChoices: ReportChoices;
  /** The sheet on which findings were listed last; null = none. */
  readonly findingList: FindingListMemory | null;
}

/** A list of findings as it was written. */
export interface FindingListMemory {
  readonly sheet: string;
  /** Of all that we wrote there: while it is the same, nothing but notes came in. */
  readonly fingerprint: string;
}

/** Nothing said, nothing made. */
export const emptyState: WorkbookState = {
  version: 1, reports: [], drafts: [], corrections: [], review: { ignored: [], switchedOff: [] }, settings: usualSettings, verdicts: [], addedColumns: [], colouring: null, reportChoices: usualChoices, findingList: null,
};

export function writeState(state: WorkbookState): string {
  return JSON.stringify(state);
}

/** What the workbook is to hold of a state: one in which nothing is remembered leaves no trace. */
export function toStore(state: WorkbookState): string | null {
  const written = writeState(state);
  return written === writeState(emptyState) ? null : written;
}

/** Reads a stored state; what is missing, damaged or of another version counts as nothing remembered, so the user's file always opens. */
export function readState(stored: string | null): WorkbookState {
  if (stored === null) return emptyState;
  const parsed = parsedJson(stored);
  if (!isRecord(parsed) || parsed.version !== 1) return emptyState;
  return {
    version: 1,
    reports: listOf(parsed.reports, isReportMemory),
    drafts: listOf(parsed.drafts, isText),
    corrections: listOf(parsed.corrections, isCorrection),
    review: readReview(parsed.review),
    ...readTracking(parsed),
    reportChoices: readReportChoices(parsed.reportChoices),
    findingList: readFindingListMemory(parsed.findingList),
  };
}

/** The state as it is to be changed and stored again. @throws WorkbookFailure `state-later` where a later version of ours wrote it: what only that one knows would be lost. */
export function readStateToChange(stored: string | null): WorkbookState {
  if (isLaterState(stored)) throw new WorkbookFailure('state-later');
  return readState(stored);
}

/** A later version of ours wrote this state: it can be neither used nor changed here. */
export function isLaterState(stored: string | null): boolean {
  const parsed = stored === null ? null : parsedJson(stored);
  return isRecord(parsed) && typeof parsed.version === 'number' && parsed.version > emptyState.version;
}

function readReview(value: unknown): Review {
  if (!isRecord(value)) return emptyState.review;
  return { ignored: listOf(value.ignored, isIgnoring), switchedOff: listOf(value.switchedOff, isText) };
}

function readFindingListMemory(value: unknown): FindingListMemory | null {
  if (!isRecord(value)) return null;
  const { sheet, fingerprint } = value;
  return isText(sheet) && isText(fingerprint) ? { sheet, fingerprint } : null;
}

function isCorrection(value: unknown): value is TableCorrection {
  if (!isRecord(value) || !isRecord(value.columns)) return false;
  const { sheet, signature, kind, columns } = value;
  const isPlace = (place: unknown) => place === null || (Number.isInteger(place) && Number(place) >= 0);
  return (
    isText(sheet) &&
    isText(signature) &&
    (kind === 'tasks' || kind === 'indicators' || kind === 'none') &&
    Object.entries(columns).every(([role, place]) => columnRoles.includes(role as ColumnRole) && isPlace(place))
  );
}

function isIgnoring(value: unknown): value is Ignoring {
  if (!isRecord(value) || !isText(value.ruleId) || !isText(value.subject)) return false;
  return value.scope === 'text' || (value.scope === 'cell' && [value.sheet, value.cell, value.content].every(isText) && (value.role === undefined || columnRoles.some((role) => role === value.role)));
}
