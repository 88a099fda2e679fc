import type { AgencyMention } from '../model/agency';

/** Whether two items are surely led by different agencies; a lead that is missing or unknown settles nothing. */
export function haveDifferentLeads(first: readonly AgencyMention[], second: readonly AgencyMention[]): boolean {
  if (first === second) return false;
  if (!first.some(isKnown) || !second.some(isKnown)) return false;
  for (const lead of first) if (isKnown(lead) && isAmong(lead, second)) return false;
  return true;
}

/** Asked of every pair of items with the same words: a plain loop, without a closure for each. */
function isAmong(lead: AgencyMention, leads: readonly AgencyMention[]): boolean {
  for (const { agencyId } of leads) if (agencyId === lead.agencyId) return true;
  return false;
}

function isKnown({ agencyId }: AgencyMention): boolean {
  return agencyId !== null;
}
