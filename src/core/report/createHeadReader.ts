import { valueAt, type SheetSnapshot } from '../model/sheetSnapshot';
import { foldText } from '../text/foldText';
import type { ReportWords } from './ReportContent';
import { reportColumnCount } from './ReportRow';

/** A table of the report that is known by its column headings. */
export type HeadedTable = keyof ReportWords['heads'];

/** What a row of a sheet is among the tables of a report: the head of one, the head of something else (`'other'`), or no head. */
export type HeadReader = (sheet: SheetSnapshot, row0: number) => HeadedTable | 'other' | null;

/** Column headings that a table had in reports of earlier versions. */
export interface EarlierHead {
  readonly table: HeadedTable;
  readonly labels: readonly string[];
}

/** Knows the tables by their headings of today and those of earlier versions. */
export function createHeadReader(heads: ReportWords['heads'], earlier: readonly EarlierHead[] = []): HeadReader {
  const first = foldText(heads.tasks[0] ?? '');
  const today = Object.entries(heads).map(([table, labels]) => ({ table: table as HeadedTable, labels }));
  const tables = new Map([...earlier, ...today].map(({ table, labels }) => [headKey(labels), table]));
  return (sheet, row0) => {
    if (foldText(String(valueAt(sheet, row0, 0))) !== first) return null;
    return tables.get(headKey(Array.from({ length: reportColumnCount }, (_, col0) => String(valueAt(sheet, row0, col0))))) ?? 'other';
  };
}

function headKey(labels: readonly string[]): string {
  return labels.map(foldText).join('|');
}

/** Whether a table of a report stands on the sheet, whatever its name: no appendix has all these columns in this order. */
export function holdsReport(sheet: SheetSnapshot, readHead: HeadReader): boolean {
  return sheet.values.some((_, index) => {
    const head = readHead(sheet, sheet.row0 + index);
    return head !== null && head !== 'other';
  });
}
