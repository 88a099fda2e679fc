import type { CellValue } from '../../src/core/model/cell';

/** A cell of a sample: a value, or a value with the number format it is shown in. */
export type SampleCell = CellValue | { readonly value: CellValue; readonly numberFormat: string };

/**
 * What a row is, hence how it looks. `title` bold and centred · `reference` the italic line "(Kèm theo …)" · `notice` a title in red ·
 * `header` the heading row and its repetitions · `section` bold, merged across when it holds words only · `item` everything else.
 */
export type RowKind = 'title' | 'reference' | 'notice' | 'header' | 'section' | 'item';

export interface SampleRow {
  readonly kind: RowKind;
  readonly cells: readonly SampleCell[];
}

export type ColumnAlignment = 'center' | 'left' | 'justify';

/** Width in characters, as Excel counts them. */
export interface SampleColumn {
  readonly width: number;
  readonly alignment: ColumnAlignment;
}

/** One appendix as a sheet, before it is drawn. */
export interface AppendixSheet {
  readonly name: string;
  readonly columns: readonly SampleColumn[];
  readonly rows: readonly SampleRow[];
}

/** What the row of a plan's appendix is: known by its place before the first heading row, and by what its cells hold. */
export function rowsOfPlan(rows: readonly (readonly string[])[]): SampleRow[] {
  const [header = []] = rows.filter((row) => row.length > 1);
  const sameAsHeader = (row: readonly string[]): boolean => row.join('|') === header.join('|');
  return rows.map((cells) => ({ kind: rowKind(cells, sameAsHeader(cells)), cells }));
}

const romanNumeral = /^[IVX]+$/;

function rowKind(cells: readonly string[], isHeader: boolean): RowKind {
  const [first = '', ...others] = cells;
  if (cells.length === 1) return first.startsWith('(') ? 'reference' : 'title';
  if (isHeader) return 'header';
  return romanNumeral.test(first) || others.every((cell) => cell === '') ? 'section' : 'item';
}
