import { yearOf } from '../dates/calendar';
import type { ColumnRole } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import type { Bid } from './bidForRoles';
import { periodEnd, type HeadingPeriod } from './headingPeriod';

/** Lower is better, compared place by place. */
type Rank = readonly number[];

/** A column filled much better than another says more, where nothing else tells them apart. */
const fullerBy = 1.25;

/**
 * Of several columns of one role the one that counts at the cut-off date. Targets: the year's own; else the period that contains it; else
 * the nearest later one. Results: the period that contains the date; else the last that has ended. Else the best fitting, or the first.
 */
export function columnThatCounts(role: ColumnRole, bids: readonly Bid[], asOf: IsoDate): Bid | undefined {
  const rank = rankers[role];
  if (!rank) return [...bids].sort((a, b) => b.total - a.total || a.column.col0 - b.column.col0)[0];
  const ranked = bids.map((bid) => ({ bid, rank: rank(bid.column.period, asOf) })).sort((a, b) => compare(a.rank, b.rank) || a.bid.column.col0 - b.bid.column.col0);
  const [best] = ranked;
  if (!best) return undefined;
  const equal = ranked.filter((each) => compare(each.rank, best.rank) === 0).map(({ bid }) => bid);
  return equal.find((bid) => equal.every((other) => other === bid || bid.column.profile.filled > fullerBy * other.column.profile.filled)) ?? best.bid;
}

const rankers: Partial<Record<ColumnRole, (period: HeadingPeriod | null, asOf: IsoDate) => Rank>> = { target: rankTarget, actual: rankResult, previous: rankResult };

function rankTarget(period: HeadingPeriod | null, asOf: IsoDate): Rank {
  const year = yearOf(asOf);
  if (!period?.years) return [3];
  const { years: { first, last }, isUntil } = period;
  if (first === year && last === year) return [0, 12 - period.lastMonth];
  if ((first <= year || isUntil) && year <= last) return [1, last];
  return first > year ? [2, first] : [4, -last];
}

function rankResult(period: HeadingPeriod | null, asOf: IsoDate): Rank {
  if (!period) return [2];
  const end = periodEnd(period, yearOf(asOf));
  const isCurrentYear = (period.years?.first ?? yearOf(asOf)) <= yearOf(asOf) && end >= asOf && period.lastMonth === 12;
  if (isCurrentYear) return [0];
  return end <= asOf ? [1, -Number(end.replaceAll('-', ''))] : [3];
}

function compare(a: Rank, b: Rank): number {
  const index = Math.max(a.length, b.length);
  for (let at = 0; at < index; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
