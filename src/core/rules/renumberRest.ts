import type { Appendix, ItemCell } from '../model/appendix';
import type { CellChange } from '../model/finding';
import { readOrdinal } from '../recognize/readOrdinal';
import { ordinalChange } from './ordinalChange';
import type { NumberedRow } from './ordinalSeries';
import type { OrdinalSlip } from './ordinalSlips';
import { withOrdinalNumber } from './withOrdinalNumber';

interface Move {
  readonly row: NumberedRow;
  readonly number: number;
}

/**
 * The rest of a series counted on from a slip, as far as the shift goes: 14, 14, 15, 16 → 14, 15, 16, 17, and 14, 14, 15, 17 only to 16.
 * Sub-numbers follow their number. Nothing where the rows behind are in disorder themselves, or where a number is not in a cell of its own.
 */
export function renumberRest(appendix: Appendix, slip: OrdinalSlip): readonly CellChange[] {
  const rows = writtenRows(appendix);
  const changes = movesOf(slip).map((move) => changesOf(appendix.sheet, move, rows));
  return changes.every(({ length }) => length > 0) ? changes.flat() : [];
}

function movesOf({ series, index, wanted }: OrdinalSlip): readonly Move[] {
  const moves: Move[] = [];
  let next = wanted;
  let before: number | null = null;
  for (const row of series.slice(index)) {
    if (row.number === next) break;
    const runsOn = before === null || row.number === before || row.number === before + 1;
    if (!runsOn && row.number > next) break;
    if (!runsOn) return [];
    moves.push({ row, number: next });
    before = row.number;
    next += 1;
  }
  return moves;
}

interface WrittenRow {
  readonly row0: number;
  readonly cell: ItemCell;
}

/** Rows with something in their own ordinal cell, in sheet order. */
function writtenRows({ items, groups }: Appendix): readonly WrittenRow[] {
  return [...items, ...groups]
    .flatMap(({ row0, cells: { ordinal: cell } }) => (cell && cell.borrowed === null && cell.text.trim() !== '' ? [{ row0, cell }] : []))
    .sort((one, other) => one.row0 - other.row0);
}

/** The row's own number, and the numbers under it. */
function changesOf(sheet: string, { row, number }: Move, rows: readonly WrittenRow[]): readonly CellChange[] {
  const place = rows.findIndex(({ row0 }) => row0 === row.row0);
  const own = rows[place];
  if (!own) return [];
  const under = new RegExp(`^${readOrdinal(own.cell.text).text.split(/[.,]/).map((part) => `0*${Number(part)}`).join('[.,]')}(?=[.,]\\d|[a-zđ])`, 'i');
  const changes = [ordinalChange(sheet, own.cell, withOrdinalNumber(own.cell.text, number))];
  for (const { cell } of rows.slice(place + 1)) {
    const written = cell.text.trim();
    if (under.test(written)) changes.push(ordinalChange(sheet, cell, written.replace(under, (head) => withOrdinalNumber(head, number))));
    else if (isNumber(written)) break;
  }
  return changes;
}

function isNumber(written: string): boolean {
  const { form } = readOrdinal(written);
  return form === 'number' || form === 'sub';
}
