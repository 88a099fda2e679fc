import type { CellInput, WorkbookEdit } from '../../model/edit';
import { reportColumnCount } from '../ReportRow';

/** Cells to write of one row, from the first column to the last. */
export interface WrittenRow {
  readonly inputs: readonly CellInput[];
  /** Its words change, so that it may need another height. */
  readonly isReworded: boolean;
}

/** Rows between two that are written which are skipped rather than begin a block of their own: a block costs more than some empty rows. */
const mostSkipped = 10;
const mostRows = 500;
const skipped: readonly CellInput[] = Array.from({ length: reportColumnCount }, () => ({ kind: 'skip' }));

/** Writes rows in blocks; null = nothing is written on that row. */
export function writeRows(sheet: string, rows: readonly (WrittenRow | null)[]): readonly WorkbookEdit[] {
  const blocks: { kind: 'writeCells'; sheet: string; row0: number; col0: number; cells: (readonly CellInput[])[] }[] = [];
  rows.forEach((row, row0) => {
    if (row === null) return;
    const last = blocks.at(-1);
    const end0 = last ? last.row0 + last.cells.length : 0;
    if (last && row0 - end0 <= mostSkipped && row0 - last.row0 < mostRows) {
      for (let between = end0; between < row0; between += 1) last.cells.push(skipped);
      last.cells.push(row.inputs);
    } else {
      blocks.push({ kind: 'writeCells', sheet, row0, col0: 0, cells: [row.inputs] });
    }
  });
  return blocks;
}
