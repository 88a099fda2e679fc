import type { Finding } from '../core/model/finding';
import { atPace, type Pace } from './pace';
import type { WorkbookReading } from './ports';
import { reviewReading } from './reviewReading';
import type { JudgedFor } from './understandReading';
import type { Understanding } from './understandWorkbook';
import type { WorkbookState } from './workbookState';

/** A workbook as a report needs it. */
export interface ReportSource extends Pick<Understanding, 'appendices' | 'progress'> {
  /** Slips that were not set aside. */
  readonly findings: readonly Finding[];
}

/** Understands a workbook for a report of that period, and finds the slips left in it. */
export async function understandForReport(reading: WorkbookReading, state: WorkbookState, { asOf, period }: Required<JudgedFor>, pace: Pace | null = null): Promise<ReportSource> {
  const { understanding, findings } = await atPace(reviewReading(reading, state, { asOf, period }), pace);
  return { appendices: understanding.appendices, progress: understanding.progress, findings };
}
