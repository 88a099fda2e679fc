import type { AgencyMention } from '../model/agency';

/** Whether two items are surely led by different agencies; a lead that is missing or unknown settles nothing. */
export function haveDifferentLeads(first: readonly AgencyMention[], second: readonly AgencyMention[]): boolean {
  if (first === second) return false;
  return first.some(isKnown) && second.some(isKnown) && !first.some((lead) => isKnown(lead) && second.some(({ agencyId }) => agencyId === lead.agencyId));
}

function isKnown({ agencyId }: AgencyMention): boolean {
  return agencyId !== null;
}
