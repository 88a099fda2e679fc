import type { StagedSteps } from '../core/model/steps';
import { partFindings, type PartedFindings } from '../core/review/partFindings';
import { findSlips } from './findSlips';
import type { WorkbookReading } from './ports';
import { understandReading, type JudgedFor, type UnderstoodReading } from './understandReading';
import type { WorkbookState } from './workbookState';

/** A workbook understood, and the slips in it, those apart that the user set aside. */
export interface ReviewedReading extends UnderstoodReading, PartedFindings {}

/** Understands a reading and finds the slips left in it. */
export function* reviewReading(reading: Pick<WorkbookReading, 'snapshot'>, state: WorkbookState, judgedFor: JudgedFor): StagedSteps<ReviewedReading> {
  const understood = yield* understandReading(reading, state, judgedFor);
  const { snapshot, understanding, knowledge } = understood;
  const found = yield* findSlips(snapshot, understanding, knowledge, judgedFor.asOf, state.review);
  const sheets = reading.snapshot.sheets.map(({ name }) => name);
  return { ...understood, ...partFindings(found, state.review.ignored, { appendices: understanding.appendices, sheets }) };
}
