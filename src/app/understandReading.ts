import type { IsoDate } from '../core/model/cell';
import type { WorkbookSnapshot } from '../core/model/sheetSnapshot';
import type { StagedSteps } from '../core/model/steps';
import { knowledgeInSteps, type Knowledge } from './knowledge';
import type { WorkbookReading } from './ports';
import { withoutReports } from './reportSheets';
import { understandInSteps, type Understanding } from './understandWorkbook';
import type { WorkbookState } from './workbookState';

/** The day, and where it is not the one that follows from the settings the period, that a workbook is judged for. */
export interface JudgedFor {
  readonly asOf: IsoDate;
  /** Code of the period, `2026-Q4`. */
  readonly period?: string;
}

/** A workbook just read, and what was made of it. */
export interface UnderstoodReading {
  /** Without the sheets that we wrote. */
  readonly snapshot: WorkbookSnapshot;
  readonly knowledge: Knowledge;
  readonly understanding: Understanding;
}

/** What a reading says, by the workbook's own directory and by what the user said of it. */
export function* understandReading(reading: Pick<WorkbookReading, 'snapshot'>, state: WorkbookState, judgedFor: JudgedFor): StagedSteps<UnderstoodReading> {
  const snapshot = withoutReports(reading.snapshot, state);
  const knowledge = yield* knowledgeInSteps(snapshot, judgedFor.asOf);
  return { snapshot, knowledge, understanding: yield* understandInSteps(snapshot, knowledge, { ...state, ...judgedFor }) };
}
