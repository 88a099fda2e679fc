import type { Area } from '../model/address';
import type { Appendix, AppendixColumn, ColumnRole } from '../model/appendix';
import { isStatusColumn, type StatusWords } from './isStatusColumn';

/** A column of an appendix whose cells can offer a list. */
export interface ListColumn {
  readonly sheet: string;
  readonly heading: string;
  readonly offers: 'agencies' | 'statuses';
  /** From the first row that is an item or gathers some to the last: what stands under a table is no part of it, and may be another table. */
  readonly area: Area;
}

/** Columns of agencies, and those of statuses, of every appendix; from left to right. */
export function listColumns(appendices: readonly Appendix[], words: StatusWords): readonly ListColumn[] {
  return appendices.flatMap((appendix) => {
    const rows0 = [...appendix.items.flatMap(({ row0, continuationRows0 }) => [row0, ...continuationRows0]), ...appendix.groups.map(({ row0 }) => row0)];
    const first = rows0.reduce((least, row0) => Math.min(least, row0), Infinity);
    const last = rows0.reduce((most, row0) => Math.max(most, row0), -1);
    if (last < 0) return [];
    const columns = Object.values(appendix.columns).sort((a, b) => a.col0 - b.col0);
    return columns.flatMap((column): readonly ListColumn[] => {
      const offers = offerOf(appendix, column, words);
      return offers ? [{ sheet: appendix.sheet, heading: column.heading, offers, area: { row0: first, col0: column.col0, rowCount: last - first + 1, colCount: 1 } }] : [];
    });
  });
}

const agencyRoles: readonly ColumnRole[] = ['lead', 'supporting'];

function offerOf(appendix: Appendix, column: AppendixColumn, words: StatusWords): ListColumn['offers'] | null {
  if (agencyRoles.includes(column.role)) return 'agencies';
  return column.role === 'statusNote' && isStatusColumn(appendix, column.heading, words) ? 'statuses' : null;
}
