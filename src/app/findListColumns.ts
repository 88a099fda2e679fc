import { listColumns, type ListColumn } from '../core/directory/listColumns';
import type { IsoDate } from '../core/model/cell';
import { statusHeadings, statusWords } from '../data/listWords';
import { knowledgeOf, type Knowledge } from './knowledge';
import { WorkbookFailure, type WorkbookReading } from './ports';
import { withoutReports } from './reportSheets';
import { understandWorkbook } from './understandWorkbook';
import { readState } from './workbookState';

export interface FoundListColumns {
  /** On sheets that can be written. */
  readonly open: readonly ListColumn[];
  /** On protected sheets. */
  readonly closed: readonly ListColumn[];
  readonly knowledge: Knowledge;
}

/** The columns of a workbook that can offer lists. @throws WorkbookFailure `no-appendix` where no table was recognised */
export function findListColumns(reading: WorkbookReading, asOf: IsoDate): FoundListColumns {
  const state = readState(reading.state);
  const snapshot = withoutReports(reading.snapshot, state);
  const knowledge = knowledgeOf(snapshot, asOf);
  const { appendices } = understandWorkbook(snapshot, knowledge, { asOf, ...state });
  if (appendices.length === 0) throw new WorkbookFailure('no-appendix');
  const columns = listColumns(appendices, { statuses: statusWords, headings: statusHeadings });
  const closedSheets = new Set(snapshot.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  return { open: columns.filter(({ sheet }) => !closedSheets.has(sheet)), closed: columns.filter(({ sheet }) => closedSheets.has(sheet)), knowledge };
}
