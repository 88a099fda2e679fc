import { valueAt, type SheetSnapshot } from '../../model/sheetSnapshot';
import { textCell } from '../../model/textCell';
import { cellText } from '../../text/cellText';
import type { PagedReport } from '../paginate';
import { isTableRow } from '../reportLooks';
import { cell, reportColumnCount, row, type ReportRow } from '../ReportRow';
import type { StandingRows } from './EarlierReport';
import { isUsersKey, rowName, usersKey } from './nameRows';

/**
 * The rows of a new report with those that the user inserted in the earlier one: each below the row it stood under, or the next one above
 * that is still there; in front of all where there is none.
 */
export function withUsersRows(rows: readonly ReportRow[], sheet: SheetSnapshot, standing: StandingRows): readonly ReportRow[] {
  const below = usersRowsBelow(rows, standing);
  return [null, ...rows].flatMap((above) => {
    const rows0 = below.get(above?.key ?? null) ?? [];
    const isInTable = above !== null && isTableRow(above);
    return [...(above ? [above] : []), ...rows0.map((row0) => usersRow(sheet, row0, isInTable))];
  });
}

/** Rows of the user's by the key of the row of ours that they stay below; null = above all of ours. */
function usersRowsBelow(rows: readonly ReportRow[], { byName, count }: StandingRows): ReadonlyMap<string | null, readonly number[]> {
  const keys = new Map(rows.map(({ key }) => [rowName(key), key]));
  const ours = new Map([...byName.values()].map(({ row0, remembered }) => [row0, keys.get(remembered.name) ?? null]));
  const below = new Map<string | null, number[]>();
  let above: string | null = null;
  for (let row0 = 0; row0 < count; row0 += 1) {
    const key = ours.get(row0);
    if (key === undefined) below.set(above, [...(below.get(above) ?? []), row0]);
    else above = key ?? above;
  }
  return below;
}

/** A row of the user's as the plan of the pages sees it: as high as its words need. */
function usersRow(sheet: SheetSnapshot, row0: number, isInTable: boolean): ReportRow {
  const cells = Array.from({ length: reportColumnCount }, (_, col0) => cell(col0, isInTable ? 'cellText' : 'plain', textCell(cellText(valueAt(sheet, row0, col0), 'General'))));
  return row(usersKey(row0), cells);
}

/** A high row of the user's is one row: the plan of the pages parts such rows only where they are ours. */
export function withoutUsersParts(paged: PagedReport): PagedReport {
  return { ...paged, rows: paged.rows.filter(({ key, continues }) => !continues || !isUsersKey(key)) };
}
