import { listColumns, type ListColumn } from '../core/directory/listColumns';
import type { IsoDate } from '../core/model/cell';
import { statusHeadings, statusWords } from '../data/listWords';
import { findAppendices } from './findAppendices';
import type { Knowledge } from './knowledge';
import type { Pace } from './pace';
import type { WorkbookReading } from './ports';
import { readState } from './workbookState';

export interface FoundListColumns {
  /** On sheets that can be written. */
  readonly open: readonly ListColumn[];
  /** On protected sheets. */
  readonly closed: readonly ListColumn[];
  readonly knowledge: Knowledge;
}

/** The columns of a workbook that can offer lists. @throws WorkbookFailure `no-appendix` where no table was recognised, `stopped` */
export async function findListColumns(reading: WorkbookReading, asOf: IsoDate, pace: Pace | null): Promise<FoundListColumns> {
  const { appendices, snapshot, knowledge } = await findAppendices(reading, readState(reading.state), asOf, pace);
  const columns = listColumns(appendices, { statuses: statusWords, headings: statusHeadings });
  const closedSheets = new Set(snapshot.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  return { open: columns.filter(({ sheet }) => !closedSheets.has(sheet)), closed: columns.filter(({ sheet }) => closedSheets.has(sheet)), knowledge };
}
