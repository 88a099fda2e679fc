import { partFindings } from '../core/review/partFindings';
import type { Finding } from '../core/model/finding';
import type { IsoDate } from '../core/model/cell';
import { findSlips } from './checkWorkbook';
import { knowledgeInSteps } from './knowledge';
import { atPace, type Pace } from './pace';
import type { WorkbookReading } from './ports';
import { withoutReports } from './reportSheets';
import { understandInSteps, type Understanding } from './understandWorkbook';
import type { WorkbookState } from './workbookState';

/** A workbook as a report needs it. */
export interface ReportSource extends Pick<Understanding, 'appendices' | 'progress'> {
  /** Slips that were not set aside. */
  readonly findings: readonly Finding[];
}

/** Understands a workbook for a report of that period, and finds the slips left in it. */
export async function understandForReport(reading: WorkbookReading, state: WorkbookState, { asOf, period }: { readonly asOf: IsoDate; readonly period: string }, pace: Pace | null = null): Promise<ReportSource> {
  const snapshot = withoutReports(reading.snapshot, state);
  const knowledge = await atPace(knowledgeInSteps(snapshot, asOf), pace);
  const understanding = await atPace(understandInSteps(snapshot, knowledge, { asOf, ...state, period }), pace);
  const found = await atPace(findSlips(snapshot, understanding, knowledge, asOf, state.review), pace);
  const { appendices, progress } = understanding;
  const { findings } = partFindings(found, state.review.ignored, { appendices, sheets: reading.snapshot.sheets.map(({ name }) => name) });
  return { appendices, progress, findings };
}
