import type { AgencyMention } from '../model/agency';

function agencyIds(leads: readonly AgencyMention[]): ReadonlySet<string> {
  return new Set(leads.flatMap(({ agencyId }) => agencyId ?? []));
}

/** Whether two items are surely led by different agencies; a lead that is missing or unknown settles nothing. */
export function haveDifferentLeads(first: readonly AgencyMention[], second: readonly AgencyMention[]): boolean {
  const [ids, otherIds] = [agencyIds(first), agencyIds(second)];
  return ids.size > 0 && otherIds.size > 0 && ![...ids].some((id) => otherIds.has(id));
}
