import type { SheetSnapshot } from '../model/sheetSnapshot';

/** Where the headings of a list of findings stand: their row, and the column of the names of sheets. 0-based. */
export interface ListHead {
  readonly row0: number;
  readonly sheetCol0: number;
}

/**
 * The headings of a list of findings, under whatever name its sheet goes: it may be renamed, copied, and have columns beside it. Number and note are
 * not asked for, since a reader may take those columns away. No sheet of the user's has these six side by side. null = there is none.
 */
export function findListHead({ values, row0, col0 }: SheetSnapshot, heads: readonly string[]): ListHead | null {
  const asked = heads.slice(1, -1);
  for (const [index, row] of values.entries()) {
    const from = row.indexOf(asked[0] ?? '');
    if (from >= 0 && asked.every((label, each) => row[from + each] === label)) return { row0: row0 + index, sheetCol0: col0 + from };
  }
  return null;
}
