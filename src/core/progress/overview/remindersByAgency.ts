import type { IsoDate } from '../../model/cell';
import { isLagging, verdictOf } from '../isLagging';
import { isTracked } from '../isTracked';
import { agencyName } from '../../agencies/agencyName';
import { compareVietnamese } from '../../text/compareVietnamese';
import { dueOn } from './dueOn';
import { isOwedReport } from './isOwedReport';
import type { TrackedItem } from './trackedItems';
import { worstFirst } from './worstFirst';

/** Why an agency is reminded of an item: the first that holds. */
export type ReminderReason = 'overdue' | 'lagging' | 'due-soon' | 'unreported';

export interface Reminder {
  readonly tracked: TrackedItem;
  readonly reason: ReminderReason;
  /** Nothing was reported either. */
  readonly isUnreported: boolean;
  /** The day it falls, or fell, due. */
  readonly dueOn: IsoDate | null;
}

export interface AgencyReminders {
  /** null = items that name no lead agency. */
  readonly agency: string | null;
  readonly reminders: readonly Reminder[];
}

/**
 * What each lead agency owes, worst first, those who owe as much in Vietnamese order; an item with several leads is owed by each. Tables without tracking columns are left out: that
 * nothing is recorded of their items does not mean that nothing was done.
 */
export function remindersByAgency(items: readonly TrackedItem[], asOf: IsoDate): readonly AgencyReminders[] {
  const owed = new Map<string | null, Reminder[]>();
  for (const reminder of worstFirst(items).flatMap((tracked) => reminderOf(tracked, asOf) ?? [])) {
    for (const agency of leadsOf(reminder.tracked)) {
      const own = owed.get(agency);
      if (own) own.push(reminder);
      else owed.set(agency, [reminder]);
    }
  }
  return [...owed]
    .map(([agency, reminders]) => ({ agency, reminders }))
    .sort(
      (one, other) =>
        Number(one.agency === null) - Number(other.agency === null) || other.reminders.length - one.reminders.length || compareVietnamese(one.agency ?? '', other.agency ?? ''),
    );
}

function reminderOf(tracked: TrackedItem, asOf: IsoDate): Reminder | null {
  const isUnreported = isOwedReport(tracked);
  const reason = isTracked(tracked.appendix) ? reasonOf(tracked, isUnreported) : null;
  return reason && { tracked, reason, isUnreported, dueOn: dueOn(tracked.item, asOf) };
}

function reasonOf({ progress }: TrackedItem, isUnreported: boolean): ReminderReason | null {
  const verdict = verdictOf(progress);
  if (verdict === 'overdue' || verdict === 'due-soon') return verdict;
  if (isLagging(progress)) return 'lagging';
  return isUnreported ? 'unreported' : null;
}

function leadsOf({ item }: TrackedItem): ReadonlySet<string | null> {
  return new Set(item.leads.length > 0 ? item.leads.map(agencyName) : [null]);
}
