import type { PassedRow } from '../model/appendix';
import type { SheetSnapshot } from '../model/sheetSnapshot';
import { eachInSteps, mapInSteps, type Steps } from '../model/steps';
import { carriesOn } from './carriesOn';
import type { Header } from './findHeaders';
import { isGroupRow, type BodyRow } from './isGroupRow';
import { isSectionRow, type RowHabits, type Surroundings } from './isSectionRow';
import { closesTable, reasonToPass } from './reasonToPass';
import { rowHabits } from './rowHabits';
import { seeRows, type SeenRow, type TableColumns } from './seeRows';

/** A row below the header and what it is; blank rows are left out. `depth`: the smaller the higher. */
export type TableRow =
  | { readonly kind: 'section' | 'group' | 'item'; readonly row0: number; readonly ordinal: string; readonly content: string; readonly depth: number }
  | { readonly kind: 'passed'; readonly row0: number; readonly reason: PassedRow['reason']; readonly content: string };

/** Says of every filled row between the header and `lastRow0` what it is: each is named exactly once. */
export function* classifyRows(sheet: SheetSnapshot, header: Header, table: TableColumns, lastRow0: number): Steps<readonly TableRow[]> {
  const rows = yield* seeRows(sheet, table, header.lastRow0 + 1, lastRow0);
  const reasons = yield* reasonsToPass(rows, header);
  const inside = rows.filter(({ row0 }) => !reasons.has(row0));
  const habits = rowHabits(sheet, inside, table);
  yield;
  const { body, added } = yield* tellApart(inside, habits);
  const placed = new Map((yield* mapInSteps(body, (each, index) => toTableRow(each, index, body, table))).map((row) => [row.row0, row]));
  yield;
  return demoteTrailing(rows.map((row) => placed.get(row.row0) ?? toPassed(row, added.get(row.row0) ?? reasons.get(row.row0) ?? 'note')));
}

/** What is passed over whatever stands around it: repeated headers, totals, and all from the words on that close the table. */
function* reasonsToPass(rows: readonly SeenRow[], { repeatedRows0 }: Header): Steps<Map<number, PassedRow['reason']>> {
  const reasons = new Map<number, PassedRow['reason']>();
  const repeated = new Set(repeatedRows0);
  const lastFull = lastFullRow(rows);
  let isClosed = false;
  yield* eachInSteps(rows, (row, index) => {
    const isClosing = closesTable(row);
    isClosed ||= isClosing && index > lastFull;
    const reason = repeated.has(row.row0) ? 'repeated-header' : (reasonToPass(row) ?? (isClosing || isClosed ? 'note' : null));
    if (reason) reasons.set(row.row0, reason);
  });
  return reasons;
}

function lastFullRow(rows: readonly SeenRow[]): number {
  let last = rows.length - 1;
  for (let row = rows[last]; row && !isFull(row); row = rows[last]) last -= 1;
  return last;
}

/** A row that is surely of the table: signatures fill two cells at most and bear no number. */
function isFull(row: SeenRow): boolean {
  return !row.isBare && row.content !== '' && (!row.isUnnumbered || row.says.size > 1) && !closesTable(row);
}

interface ToldApart {
  readonly body: readonly BodyRow[];
  readonly added: ReadonlyMap<number, PassedRow['reason']>;
}

/** Headings and rows of the table apart from rows that only carry on the one above. */
function* tellApart(rows: readonly SeenRow[], habits: RowHabits): Steps<ToldApart> {
  const body: BodyRow[] = [];
  const added = new Map<number, PassedRow['reason']>();
  const following = whatFollows(rows);
  let above: SeenRow | null = null;
  let [lastHeading, lastNumber] = [0, 0];
  yield* eachInSteps(rows, (seen, index) => {
    const next = rows[index + 1];
    if (above && carriesOn(seen, above, next)) {
      added.set(seen.row0, 'continuation');
      return;
    }
    if (seen.content === '' && seen.isUnnumbered) {
      added.set(seen.row0, 'note');
      return;
    }
    const isSection = isSectionRow(seen, { next, following: following[index] ?? 'nothing', lastHeading, lastNumber }, habits);
    body.push({ seen, isSection });
    if (seen.ordinal.form === 'number') [lastHeading, lastNumber] = isSection ? [Number(seen.ordinal.text), lastNumber] : [lastHeading, Number(seen.ordinal.text)];
    above = isSection ? null : seen;
  });
  return { body, added };
}

/** For each row, what follows behind the rows of mere words below it. */
function whatFollows(rows: readonly SeenRow[]): readonly Surroundings['following'][] {
  const known: Surroundings['following'][] = [];
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const next = rows[index + 1];
    if (!next) known[index] = 'nothing';
    else if (next.isUnnumbered && next.isBare && !next.isMarked) known[index] = known[index + 1] ?? 'nothing';
    else known[index] = next.isUnnumbered ? (next.isMarked ? 'sign' : 'words') : 'number';
  }
  return known;
}

function toTableRow({ seen, isSection }: BodyRow, index: number, body: readonly BodyRow[], table: TableColumns): TableRow {
  const { row0, number, content, depth } = seen;
  const kind = isSection ? 'section' : isGroupRow(body, index, table) ? 'group' : 'item';
  return { kind, row0, ordinal: number, content: content === '' && isSection ? number : content, depth };
}

function toPassed({ row0, content }: SeenRow, reason: PassedRow['reason']): TableRow {
  return { kind: 'passed', row0, reason, content };
}

/** Words without a number after the last item head nothing: they are a note below the table. */
function demoteTrailing(rows: readonly TableRow[]): readonly TableRow[] {
  const lastItem = rows.map(({ kind }) => kind).lastIndexOf('item');
  return rows.map((row, index) => (index > lastItem && row.kind === 'section' && row.ordinal === '' ? { kind: 'passed', row0: row.row0, reason: 'note', content: row.content } : row));
}
