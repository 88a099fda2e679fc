import type { AgencyMention } from '../model/agency';

/** What an agency is called in lists: its official name, or where nobody knows it as it was written. */
export function agencyName({ text, officialName }: AgencyMention): string {
  return officialName || text;
}
