import { valueAt, type SheetSnapshot } from '../../model/sheetSnapshot';
import { reportColumnCount } from '../ReportRow';
import { cellHash, printOf, type RowFrame, type RowSays } from './rowFrame';

/** The rows of a sheet as they stand now, looked at through the frames of a report. */
export interface SheetRows {
  /** Rows up to the last one with content. */
  readonly count: number;
  /** Print of a row, the columns passed over that the frame leaves to others; '' below the last row as well. */
  readonly printAt: (row0: number, frame: RowFrame) => string;
  /** Whether cells that the frame spans over several columns are merged on this row; true where Excel does not tell merges, as below the last row with content. */
  readonly isMerged: (row0: number, frame: RowFrame) => boolean;
  readonly isBlank: (row0: number) => boolean;
}

export function readSheetRows(sheet: SheetSnapshot): SheetRows {
  const count = sheet.row0 + sheet.values.length;
  const says = sheet.values.map((_, index) => saysOf(sheet, sheet.row0 + index));
  const merged = sheet.merges && new Set(sheet.merges.map(({ row0, col0, colCount }) => `${row0}.${col0}.${colCount}`));
  return {
    count,
    printAt: (row0, { passed }) => printOf(says[row0 - sheet.row0] ?? [], passed),
    isMerged: (row0, { spans }) => merged === undefined || row0 >= count || spans.every(({ col0, span }) => merged.has(`${row0}.${col0}.${span}`)),
    isBlank: (row0) => sheet.values[row0 - sheet.row0]?.every((value) => value === '') ?? true,
  };
}

function saysOf(sheet: SheetSnapshot, row0: number): RowSays {
  return Array.from({ length: reportColumnCount }, (_, col0) => cellHash(col0, String(valueAt(sheet, row0, col0))));
}
