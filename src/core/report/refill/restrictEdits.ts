import type { Area } from '../../model/address';
import type { WorkbookEdit } from '../../model/edit';

/** Rows that edits may touch, 0-based. */
export interface TouchedRows {
  readonly looks: (row0: number) => boolean;
  readonly heights: (row0: number) => boolean;
}

/**
 * Of the edits that would form a whole report sheet, those that give rows their looks and heights, and only for these rows. A cell that goes on
 * over one of them is merged with it.
 */
export function restrictEdits(edits: readonly WorkbookEdit[], { looks, heights }: TouchedRows): readonly WorkbookEdit[] {
  return edits.flatMap((edit): readonly WorkbookEdit[] => {
    if (edit.kind === 'formatAreas') {
      const areas = edit.areas.flatMap((area) => rowsWithin(area, looks).map((rows) => ({ ...area, ...rows })));
      return areas.length === 0 ? [] : [{ ...edit, areas }];
    }
    if (edit.kind === 'setRowHeight') return rowsWithin(edit, heights).map((rows) => ({ ...edit, ...rows }));
    return edit.kind === 'mergeArea' && rowsWithin(edit.area, looks).length > 0 ? [edit] : [];
  });
}

type Rows = Pick<Area, 'row0' | 'rowCount'>;

/** The parts of a run of rows that are wanted. */
function rowsWithin({ row0, rowCount }: Rows, isWanted: (row0: number) => boolean): readonly Rows[] {
  const parts: { row0: number; rowCount: number }[] = [];
  for (let row = row0; row < row0 + rowCount; row += 1) {
    const last = parts.at(-1);
    if (!isWanted(row)) continue;
    if (last && last.row0 + last.rowCount === row) last.rowCount += 1;
    else parts.push({ row0: row, rowCount: 1 });
  }
  return parts;
}
