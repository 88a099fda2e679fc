import type { IsoDate } from '../core/model/cell';
import type { WorkbookSnapshot } from '../core/model/sheetSnapshot';
import { knowledgeOf, type Knowledge } from './knowledge';
import { WorkbookFailure, type WorkbookReading } from './ports';
import { withoutReports } from './reportSheets';
import { understandWorkbook, type Understanding } from './understandWorkbook';
import type { WorkbookState } from './workbookState';

export interface FoundAppendices extends Pick<Understanding, 'appendices' | 'leftTables'> {
  /** Without the sheets that we wrote. */
  readonly snapshot: WorkbookSnapshot;
  readonly knowledge: Knowledge;
}

/** The appendices of a workbook just read. @throws WorkbookFailure `no-appendix` where no table was recognised */
export function findAppendices(reading: WorkbookReading, state: WorkbookState, asOf: IsoDate): FoundAppendices {
  const snapshot = withoutReports(reading.snapshot, state);
  const knowledge = knowledgeOf(snapshot, asOf);
  const { appendices, leftTables } = understandWorkbook(snapshot, knowledge, { asOf, ...state });
  if (appendices.length === 0) throw new WorkbookFailure('no-appendix');
  return { appendices, leftTables, snapshot, knowledge };
}
