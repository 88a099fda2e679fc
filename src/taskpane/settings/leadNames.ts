import { agencyName } from '../../core/agencies/agencyName';
import type { Appendix } from '../../core/model/appendix';
import { compareVietnamese } from '../../core/text/compareVietnamese';

/** Names of the lead agencies in charge of something, official where matched, in the order of the Vietnamese alphabet; groups answer for nothing. */
export function leadNames(appendices: readonly Appendix[]): readonly string[] {
  const names = new Set<string>();
  for (const { items } of appendices) {
    for (const { leads } of items) {
      for (const lead of leads) if (!lead.isGroup) names.add(agencyName(lead));
    }
  }
  return [...names].sort(compareVietnamese);
}
