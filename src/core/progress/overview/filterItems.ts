import type { Appendix, Section } from '../../model/appendix';
import type { IsoDate } from '../../model/cell';
import type { ProgressLook } from '../../model/edit';
import type { Verdict } from '../../model/progress';
import type { UnitRole } from '../../model/tracking';
import { concernsUnit } from '../concernsUnit';
import { markLookOf, verdictOf } from '../isLagging';
import { dueOn, monthCode } from './dueOn';
import { isOwedReport } from './isOwedReport';
import { isSettled } from './isSettled';
import type { TrackedItem } from './trackedItems';

/** A verdict, all verdicts of one colour, what is still to be done, what nobody reported on, or what the user judged. */
export type StatusFilter = Verdict | `colour:${ProgressLook}` | 'open' | 'unreported' | 'by-hand';

/** What of the items is listed; null = no limit. */
export interface ItemFilter {
  readonly agency: string | null;
  /** In which part the agency must stand. */
  readonly role: UnitRole;
  /** By `sectionKey`. */
  readonly section: string | null;
  readonly status: StatusFilter | null;
  /** Month of the deadline, `2026-12`. */
  readonly month: string | null;
}

export const noFilter: ItemFilter = { agency: null, role: 'any', section: null, status: null, month: null };

/** Items for which every limit holds, in the order given. */
export function filterItems(items: readonly TrackedItem[], { agency, role, section, status, month }: ItemFilter, asOf: IsoDate): readonly TrackedItem[] {
  return items.filter(
    (tracked) =>
      concernsUnit(tracked.item, agency, role) &&
      (section === null || isUnder(tracked, section)) &&
      (status === null || hasStatus(tracked, status)) &&
      (month === null || isDueIn(tracked, month, asOf)),
  );
}

/** Names a section of a table, or the whole table (`null`). */
export function sectionKey({ sheet, firstHeaderRow0 }: Appendix, section: Section | null): string {
  return [sheet, firstHeaderRow0, section?.row0 ?? ''].join('\u0000');
}

function isUnder({ appendix, item }: TrackedItem, key: string): boolean {
  return key === sectionKey(appendix, null) || key === sectionKey(appendix, item.section);
}

/** A verdict of the user's is found both by its name and as one given by hand. */
export function hasStatus(tracked: TrackedItem, status: StatusFilter): boolean {
  const { progress } = tracked;
  if (status === 'by-hand') return progress.manual !== null;
  if (status === 'open') return !isSettled(tracked);
  if (status === 'unreported') return isOwedReport(tracked);
  return status === verdictOf(progress) || status === `colour:${markLookOf(progress)}`;
}

function isDueIn({ item }: TrackedItem, month: string, asOf: IsoDate): boolean {
  const day = dueOn(item, asOf);
  return day !== null && monthCode(day) === month;
}
