import type { ColumnRole } from '../model/appendix';
import { isDitto } from './dittoMark';
import { pointsBelow } from './pointsBelow';
import { setsMeasures, type SeenRow, type TableColumns } from './seeRows';

/** A row of the body of a table: a section heading, or what may be an item or a group. */
export interface BodyRow {
  readonly seen: SeenRow;
  readonly isSection: boolean;
}

/** Cells that make an item of a row. */
const decisiveRoles: readonly ColumnRole[] = ['lead', 'deadline'];
const mostLeave = 0.5;

/**
 * Whether a row only gathers the rows under it. It does where nothing stands beside its words, where it sends to the rows below, where
 * they are counted and it is not, where it lacks what they all have, or where they leave its lead or deadline to it. A row with a value
 * of its own, or complete over complete ones, is an item.
 */
export function isGroupRow(body: readonly BodyRow[], index: number, table: TableColumns): boolean {
  const row = body[index]?.seen;
  if (!row) return false;
  const below = rowsUnder(body, index);
  if (row.isBare) return below.length > 0 || headsPlainRows(row, body[index + 1]);
  if (below.length === 0) return false;
  if ([...row.says.values()].some(pointsBelow)) return true;
  if (row.lacksRunningNumber && below.every((each) => !each.lacksRunningNumber)) return true;
  const lacksMeasure = !row.isMeasured && below.some(({ isMeasured }) => isMeasured);
  if (row.isMeasured || setsMeasures(table)) return lacksMeasure;
  const columns = decisiveRoles.filter((role) => table.columns[role]);
  // A result that is still missing makes no group of a row that has a lead or a deadline of its own.
  if (lacksMeasure && !columns.some((role) => row.says.has(role))) return true;
  return columns.some((role) => (row.says.has(role) ? share(below, (each) => leaves(each, role)) >= mostLeave : share(below, (each) => !leaves(each, role)) > mostLeave));
}

/** The rows one step below: 7.1 to 7.9 of 7, not 7.1.1. */
function rowsUnder(body: readonly BodyRow[], index: number): readonly SeenRow[] {
  const row = body[index]?.seen;
  const below: SeenRow[] = [];
  if (!row) return below;
  let step = Number.POSITIVE_INFINITY;
  for (let next = index + 1; next < body.length; next += 1) {
    const other = body[next];
    if (!other || other.isSection || !isUnder(other.seen, row)) break;
    if (other.seen.depth > step) continue;
    step = other.seen.depth;
    below.push(other.seen);
  }
  return below;
}

function isUnder({ ordinal, depth }: SeenRow, above: SeenRow): boolean {
  if (depth <= above.depth) return false;
  if (ordinal.form !== 'sub' || ordinal.parent === '') return true;
  return above.ordinal.form === 'number' ? Number(ordinal.parent) === Number(above.ordinal.text) : above.ordinal.form !== 'sub' || ordinal.text.startsWith(above.ordinal.text);
}

/** "12 | Bảo hiểm" with nothing beside it, and below it rows without numbers that say something. */
function headsPlainRows({ ordinal, isUnnumbered }: SeenRow, next: BodyRow | undefined): boolean {
  if (isUnnumbered || ordinal.form === 'bullet' || !next || next.isSection) return false;
  return next.seen.isUnnumbered && !next.seen.isBare && next.seen.content !== '';
}

function leaves({ says }: SeenRow, role: ColumnRole): boolean {
  const text = says.get(role);
  return text === undefined || isDitto(text);
}

function share(rows: readonly SeenRow[], holds: (row: SeenRow) => boolean): number {
  return rows.filter(holds).length / rows.length;
}
