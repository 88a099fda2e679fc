import { agencyName } from '../../agencies/agencyName';
import { cleanText } from '../../text/cleanText';
import { compareVietnamese } from '../../text/compareVietnamese';
import type { Reported } from '../ReportContent';

/** Items that one agency leads. */
export interface LedItems<Entry extends Reported> {
  readonly agency: string;
  readonly entries: readonly Entry[];
}

/**
 * Parts items by the agency named first, each item once, so that the sums agree with the whole. Agencies stand in the order of the Vietnamese
 * alphabet in every table of the report: a reader looks for one of them, and from one report to the next the rows stay where they were
 * however the numbers change. Items without one come last. Names that differ in a tone mark alone are different agencies.
 */
export function groupByLead<Entry extends Reported>(entries: readonly Entry[], noLead: string): readonly LedItems<Entry>[] {
  const groups = new Map<string, { agency: string; entries: Entry[] }>();
  const led = entries.filter(({ item }) => item.leads.length > 0);
  for (const entry of led) {
    const agency = entry.item.leads.slice(0, 1).map(agencyName).join('');
    const key = cleanText(agency).toLowerCase();
    const group = groups.get(key) ?? { agency, entries: [] };
    groups.set(key, group);
    group.entries.push(entry);
  }
  const without = entries.filter(({ item }) => item.leads.length === 0);
  const sorted = [...groups.values()].sort((one, other) => compareVietnamese(one.agency, other.agency));
  return without.length === 0 ? sorted : [...sorted, { agency: noLead, entries: without }];
}
