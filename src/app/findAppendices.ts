import type { IsoDate } from '../core/model/cell';
import { finish } from '../core/model/steps';
import { WorkbookFailure, type WorkbookReading } from './ports';
import { understandReading, type UnderstoodReading } from './understandReading';
import type { Understanding } from './understandWorkbook';
import type { WorkbookState } from './workbookState';

export interface FoundAppendices extends Pick<Understanding, 'appendices' | 'leftTables'>, Omit<UnderstoodReading, 'understanding'> {}

/** The appendices of a workbook just read. @throws WorkbookFailure `no-appendix` where no table was recognised */
export function findAppendices(reading: WorkbookReading, state: WorkbookState, asOf: IsoDate): FoundAppendices {
  const { snapshot, knowledge, understanding } = finish(understandReading(reading, state, { asOf }));
  const { appendices, leftTables } = understanding;
  if (appendices.length === 0) throw new WorkbookFailure('no-appendix');
  return { appendices, leftTables, snapshot, knowledge };
}
