import type { RememberedRow } from './ReportMemory';
import type { SheetRows } from './sheetRows';

/** Where the remembered rows stand now, 0-based, one entry a row; null where a row is nowhere. No sheet row is given twice. */
export type Alignment = readonly (number | null)[];

/**
 * Finds remembered rows on a sheet. Rows that say something of ours are found by what they say, wherever they stand; of several that say the same
 * the next one below counts. Rows without words of ours (blank ones, places for free text) are found between those that were found.
 */
export function alignRows(sheet: SheetRows, rows: readonly RememberedRow[]): Alignment {
  const found: (number | null)[] = rows.map(() => null);
  const taken = new Set<number>();
  const take = (index: number, row0: number) => {
    found[index] = row0;
    taken.add(row0);
  };
  findTelling(sheet, rows, taken, take);
  findSilent(sheet, rows, found, taken, take);
  return found;
}

type Take = (index: number, row0: number) => void;

function findTelling(sheet: SheetRows, rows: readonly RememberedRow[], taken: ReadonlySet<number>, take: Take): void {
  const index = new PrintIndex(sheet);
  let last = -1;
  rows.forEach((row, at) => {
    if (row.print === '') return;
    const row0 = index.next(row, last, taken);
    if (row0 === null) return;
    take(at, row0);
    last = row0;
  });
}

/** Rows of the sheet by what they say; each list is gone through once, whatever is asked. */
class PrintIndex {
  private readonly byColumns = new Map<string, ReadonlyMap<string, PrintedRows>>();

  constructor(private readonly sheet: SheetRows) {}

  /** The first free row below `last` that says the same, else the first free one at all. */
  next({ frame, print }: RememberedRow, last: number, taken: ReadonlySet<number>): number | null {
    const printed = this.printsOf(frame).get(print);
    if (!printed) return null;
    const isPassed = (row0: number | undefined) => row0 !== undefined && (row0 <= last || taken.has(row0));
    while (isPassed(printed.rows0[printed.cursor])) printed.cursor += 1;
    return printed.rows0[printed.cursor] ?? printed.rows0.find((row0) => !taken.has(row0)) ?? null;
  }

  private printsOf(frame: RememberedRow['frame']): ReadonlyMap<string, PrintedRows> {
    const known = this.byColumns.get(frame.passed);
    if (known) return known;
    const prints = new Map<string, PrintedRows>();
    for (let row0 = 0; row0 < this.sheet.count; row0 += 1) {
      const print = this.sheet.printAt(row0, frame);
      const printed = prints.get(print);
      if (printed) printed.rows0.push(row0);
      else prints.set(print, { rows0: [row0], cursor: 0 });
    }
    this.byColumns.set(frame.passed, prints);
    return prints;
  }
}

interface PrintedRows {
  readonly rows0: number[];
  cursor: number;
}

/** Rows without words of ours, run by run, from the row above them down to the row below them. */
function findSilent(sheet: SheetRows, rows: readonly RememberedRow[], found: readonly (number | null)[], taken: ReadonlySet<number>, take: Take): void {
  for (let from = 0; from < rows.length; from += 1) {
    if (rows[from]?.print !== '') continue;
    let to = from + 1;
    while (to < rows.length && rows[to]?.print === '') to += 1;
    const gap = gapFor(from, to, rows.length, found);
    let row0 = gap.first0;
    for (let index = from; index < to; index += 1) {
      const row = rows[index];
      while (row && row0 < gap.end0 && !isFit(sheet, row, row0, taken)) row0 += 1;
      if (row0 >= gap.end0) break;
      take(index, row0);
      row0 += 1;
    }
    from = to - 1;
  }
}

function isFit(sheet: SheetRows, { frame }: RememberedRow, row0: number, taken: ReadonlySet<number>): boolean {
  return !taken.has(row0) && sheet.printAt(row0, frame) === '' && sheet.isMerged(row0, frame);
}

/** Where the rows from `from` to before `to` are looked for. Without a row above or below them that was found, as close as they were to the other. */
function gapFor(from: number, to: number, count: number, found: readonly (number | null)[]): { readonly first0: number; readonly end0: number } {
  const length = to - from;
  const above = from === 0 ? -1 : (found[from - 1] ?? null);
  const below = found[to] ?? null;
  if (above !== null && below !== null && below > above) return { first0: above + 1, end0: below };
  if (above !== null) return { first0: above + 1, end0: above + 1 + (to === count ? length + roomBelow : length) };
  return below === null ? { first0: 0, end0: 0 } : { first0: Math.max(0, below - length), end0: below };
}

/** Rows that the user may have inserted among the last ones of the report. */
const roomBelow = 20;
