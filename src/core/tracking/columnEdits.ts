import type { CellInput, WorkbookEdit } from '../model/edit';
import { valueAt, type SheetSnapshot } from '../model/sheetSnapshot';
import { dressEdits, type TableLooks } from './dressEdits';
import { helpEdits, type HelpWords } from './helpEdits';
import type { PlannedTable } from './planTrackingColumns';
import type { HeaderBlock } from './tableRows';

/** Everything that puts the planned columns beside a table but their widths: a sheet may have several tables above each other. */
export function columnEdits(planned: PlannedTable, sheet: SheetSnapshot, looks: TableLooks, words: HelpWords): readonly WorkbookEdit[] {
  return [...writings(planned, sheet), ...dressEdits(planned, looks), ...joinedHeadings(planned), ...helpEdits(planned, words)];
}

/** Headings, also where the header comes again, and the numbers that go on counting the columns. */
function writings({ appendix, rows, columns }: PlannedTable, snapshot: SheetSnapshot): readonly WorkbookEdit[] {
  const [{ col0 } = { col0: 0 }] = columns;
  const headings = columns.map(({ heading }): CellInput => ({ kind: 'text', text: heading }));
  const write = (row0: number, cells: readonly CellInput[]): WorkbookEdit => ({ kind: 'writeCells', sheet: appendix.sheet, row0, col0, cells: [cells] });
  const counted = rows.body.index.flatMap((row0) => {
    const numbers = numbersAfter(snapshot, row0, col0 - 1, columns.length);
    return numbers.length > 0 ? [write(row0, numbers)] : [];
  });
  return [...rows.headers.map(({ row0 }) => write(row0, headings)), ...counted];
}

const counted = /^(?<open>\(?)(?<number>\d{1,2})(?<close>\)?)(?:\s*=.*)?$/;

/** "(7)" is followed by "(8)", 7 by 8, "7=6/5" by "8"; nothing where the last column is not counted by a number. */
function numbersAfter(snapshot: SheetSnapshot, row0: number, lastCol0: number, count: number): readonly CellInput[] {
  const last = valueAt(snapshot, row0, lastCol0);
  const { open = '', number, close = '' } = counted.exec(String(last).trim())?.groups ?? {};
  if (number === undefined) return [];
  return Array.from({ length: count }, (_, index) => {
    const next = Number(number) + index + 1;
    return typeof last === 'number' ? { kind: 'number', number: next } : { kind: 'text', text: `${open}${next}${close}` };
  });
}

/** A header of several rows has each new heading in one cell. */
function joinedHeadings({ appendix: { sheet }, rows, columns }: PlannedTable): readonly WorkbookEdit[] {
  const merge = ({ row0, rowCount }: HeaderBlock): readonly WorkbookEdit[] =>
    rowCount > 1 ? columns.map(({ col0 }) => ({ kind: 'mergeArea', sheet, area: { row0, rowCount, col0, colCount: 1 } })) : [];
  return rows.headers.flatMap(merge);
}
