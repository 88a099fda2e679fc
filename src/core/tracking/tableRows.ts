import type { Appendix, PassedRow } from '../model/appendix';

/** What kinds of rows look different. */
export const rowKinds = ['index', 'section', 'group', 'item'] as const;
export type RowKind = (typeof rowKinds)[number];

/** A header and its repetitions at page breaks, as far down as its words reach. */
export interface HeaderBlock {
  readonly row0: number;
  readonly rowCount: number;
}

/** The rows of a table as a column beside it sees them. */
export interface TableRows {
  readonly first0: number;
  /** Last row of the table itself: notes and signatures below it are not tracked. */
  readonly last0: number;
  /** The header first, then its repetitions. */
  readonly headers: readonly HeaderBlock[];
  /** Rows below the header by what they are, blank ones among the items. */
  readonly body: Readonly<Record<RowKind, readonly number[]>>;
}

export function tableRows(appendix: Appendix): TableRows {
  const { firstHeaderRow0: first0, lastHeaderRow0, items, sections, groups, passedRows } = appendix;
  const height = lastHeaderRow0 - first0 + 1;
  const repeated = rowsOf(passedRows, 'repeated-header');
  const own = [...items.flatMap(({ row0, continuationRows0 }) => [row0, ...continuationRows0]), ...[...sections, ...groups].map(({ row0 }) => row0)];
  const passed = passedRows.filter(({ reason }) => reason !== 'note').map(({ row0 }) => row0);
  const last0 = [...own, ...passed].reduce((last, row0) => Math.max(last, row0), lastHeaderRow0);
  const kinds = new Map<number, RowKind | 'header'>([
    ...groups.map(({ row0 }) => [row0, 'group'] as const),
    ...sections.map(({ row0 }) => [row0, 'section'] as const),
    ...rowsOf(passedRows, 'index-row').map((row0) => [row0, 'index'] as const),
    ...repeated.map((row0) => [row0, 'header'] as const),
  ]);
  const body: Record<RowKind, number[]> = { index: [], section: [], group: [], item: [] };
  for (let row0 = lastHeaderRow0 + 1; row0 <= last0; row0 += 1) {
    const kind = kinds.get(row0) ?? 'item';
    if (kind !== 'header') body[kind].push(row0);
  }
  return { first0, last0, headers: [{ row0: first0, rowCount: height }, ...blocksOf(repeated, height)], body };
}

function rowsOf(passedRows: readonly PassedRow[], reason: PassedRow['reason']): readonly number[] {
  return passedRows.filter((row) => row.reason === reason).map(({ row0 }) => row0);
}

/** Rows that follow each other are one header, but never higher than the first one. */
function blocksOf(rows0: readonly number[], height: number): readonly HeaderBlock[] {
  const blocks: { row0: number; rowCount: number }[] = [];
  for (const row0 of [...rows0].sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last && last.row0 + last.rowCount === row0 && last.rowCount < height) last.rowCount += 1;
    else blocks.push({ row0, rowCount: 1 });
  }
  return blocks;
}
