import type { Appendix, Group, Item, ItemCell } from '../model/appendix';
import { readOrdinal } from '../recognize/readOrdinal';

/** A numbered row, item or group. */
export interface NumberedRow {
  readonly row0: number;
  /** As written. */
  readonly ordinal: string;
  /** Its own number: 14 of "14", 3 of "7.3". */
  readonly number: number;
  /** The ordinal cell; null where the number was not written in one of its own. */
  readonly cell: ItemCell | null;
}

type Heading = 'section' | 'group' | null;

interface Row extends NumberedRow {
  /** The number it stands under ("7" of "7.3"); `''` for a number of its own. */
  readonly parent: string;
  /** The nearest heading since the numbered row before. */
  readonly heading: Heading;
}

/** A count under way and the last number it reached. */
interface Count {
  readonly id: number;
  last: number;
}

/**
 * The rows that are counted together, in sheet order. Numbers run on through the sections (kh46-2025) or begin again in each
 * (kts-2026-2030): the sheet shows which, for a count that begins again begins with 1. Sub-numbers are counted under their number.
 */
export function ordinalSeries(appendix: Appendix): readonly (readonly NumberedRow[])[] {
  const series = new Map<string, Row[]>();
  const rows = numberedRows(appendix);
  let counts: readonly Count[] = [];
  let begun = 0;
  rows.forEach((row, index) => {
    if (row.parent === '') {
      if (beginsAgain(row, counts.at(-1), rows[index + 1])) {
        counts = [...(row.heading === 'group' ? counts : []), { id: begun, last: 0 }];
        begun += 1;
      }
      counts = reached(row.number, counts);
    }
    const key = `${counts.at(-1)?.id ?? ''}|${row.parent}`;
    const counted = series.get(key) ?? [];
    series.set(key, counted);
    counted.push(row);
  });
  return [...series.values()];
}

function beginsAgain({ number, heading }: Row, current: Count | undefined, next: Row | undefined): boolean {
  if (current === undefined) return true;
  if (number !== 1) return false;
  return heading !== null || (next?.number === 2 && next.parent === '' && current.last > 1);
}

/** Counts the number in the innermost count. It may end the count inside a group and go on with the count around it. */
function reached(number: number, counts: readonly Count[]): readonly Count[] {
  let depth = counts.length;
  while (depth > 0 && counts[depth - 1]?.last !== number - 1) depth -= 1;
  const going = depth === 0 || depth === counts.length ? counts : counts.slice(0, depth);
  const innermost = going.at(-1);
  if (innermost) innermost.last = number;
  return going;
}

function numberedRows({ items, groups, sections }: Appendix): readonly Row[] {
  const written = [
    ...items.map((item) => writtenRow(item, null)),
    ...groups.map((group) => writtenRow(group, 'group')),
    ...sections.map(({ row0 }): WrittenRow => ({ row0, ordinal: '', cell: null, heading: 'section' })),
  ].sort((a, b) => a.row0 - b.row0);
  const rows: Row[] = [];
  let above: Heading = null;
  for (const { row0, ordinal, cell, heading } of written) {
    const read = readNumber(ordinal);
    if (read) rows.push({ row0, ordinal, cell, heading: above, number: read.number, parent: read.parent });
    if (read || heading !== null) above = heading;
  }
  return rows;
}

interface WrittenRow extends Pick<NumberedRow, 'row0' | 'ordinal' | 'cell'> {
  /** What the row itself is; null for an item. */
  readonly heading: Heading;
}

/**
 * The details beside a running number ("a)") are no count of their own, so a row that leaves out the running number is not counted. A
 * number that shares its cell with the words is counted, but nothing is offered there: the words would be lost.
 */
function writtenRow({ row0, ordinal, cells: { ordinal: cell } }: Item | Group, heading: Heading): WrittenRow {
  if (!cell || cell.text === ordinal) return { row0, ordinal, cell: cell ?? null, heading };
  const { text } = readOrdinal(cell.text);
  return { row0, ordinal: text === '' ? '' : ordinal, cell: text === readOrdinal(ordinal).text ? cell : null, heading };
}

/** Letters, bullets and Roman numbers are not counted. */
function readNumber(ordinal: string): { readonly number: number; readonly parent: string } | null {
  const { form, text } = readOrdinal(ordinal);
  if (form === 'number') return { number: Number(text), parent: '' };
  const [, parent = '', number] = (form === 'sub' ? /^(\d+(?:[.,]\d+)*)[.,](\d+)$/.exec(text) : null) ?? [];
  return number === undefined ? null : { number: Number(number), parent: parent.replace(/,/g, '.') };
}
