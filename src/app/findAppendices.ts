import type { IsoDate } from '../core/model/cell';
import { atPace, type Pace } from './pace';
import { WorkbookFailure, type WorkbookReading } from './ports';
import { understandReading, type UnderstoodReading } from './understandReading';
import type { Understanding } from './understandWorkbook';
import type { WorkbookState } from './workbookState';

export interface FoundAppendices extends Pick<Understanding, 'appendices' | 'leftTables'>, Omit<UnderstoodReading, 'understanding'> {}

/** The appendices of a workbook just read. @throws WorkbookFailure `no-appendix` where no table was recognised, `stopped` */
export async function findAppendices(reading: WorkbookReading, state: WorkbookState, asOf: IsoDate, pace: Pace | null): Promise<FoundAppendices> {
  const { snapshot, knowledge, understanding } = await atPace(understandReading(reading, state, { asOf }), pace);
  const { appendices, leftTables } = understanding;
  if (appendices.length === 0) throw new WorkbookFailure('no-appendix');
  return { appendices, leftTables, snapshot, knowledge };
}
