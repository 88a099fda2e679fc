/** Rows that go to Excel together; `row0` counts from the first of all rows. */
export interface RowBlock<Row> {
  readonly row0: number;
  readonly rows: readonly Row[];
}

/** Far below the 5 MB that Excel on the web takes in a request, so that requests can be parted between blocks. */
const mostBytes = 1_000_000;
const bytesOfRow = 200;
/** In UTF-8 a sign of Vietnamese takes three at most. */
const bytesOfSign = 3;

/** Rows in blocks of no more than 1 MB each, by the bytes that their texts take; a single row larger than that stands alone. */
export function inBlocks<Row>(rows: readonly Row[], textsOf: (row: Row) => readonly string[]): readonly RowBlock<Row>[] {
  const blocks: { row0: number; rows: Row[] }[] = [];
  let room = 0;
  rows.forEach((row, row0) => {
    const bytes = textsOf(row).reduce((sum, text) => sum + bytesOfSign * text.length, bytesOfRow);
    const last = blocks.at(-1);
    if (last && bytes <= room) last.rows.push(row);
    else blocks.push({ row0, rows: [row] });
    room = (last && bytes <= room ? room : mostBytes) - bytes;
  });
  return blocks;
}
