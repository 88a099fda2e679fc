import type { AgencyMention } from '../model/agency';
import type { Item } from '../model/appendix';
import { compareVietnamese } from '../text/compareVietnamese';
import { foldText } from '../text/foldText';
import { agencyName } from './agencyName';

/** Who leads something, and what no agency answers for. */
export interface LeadAgencies {
  /** By their official names, or where nobody knows them as written; in Vietnamese order. */
  readonly agencies: readonly string[];
  /** Leads that are groups, or words that name no agency: as written, each once, in Vietnamese order. */
  readonly others: readonly string[];
  /** Items that none of the agencies leads or supports. */
  readonly unheldCount: number;
}

/** The agencies that lead an item. `isWrittenAsAgency` tells a name that nobody knows ("Sở Kế hoạch") from other words ("giao sau"). */
export function leadAgencies(items: readonly Item[], isWrittenAsAgency: (name: string) => boolean): LeadAgencies {
  const isAgency = ({ agencyId, isGroup, text }: AgencyMention) => !isGroup && (agencyId !== null || isWrittenAsAgency(text));
  const leads = items.flatMap((item) => item.leads);
  const agencies = namesOf(leads.filter(isAgency));
  return {
    agencies: [...agencies.values()].sort(compareVietnamese),
    others: [...namesOf(leads.filter((mention) => !isAgency(mention))).values()].sort(compareVietnamese),
    unheldCount: items.filter(({ leads: own, supporting }) => ![...own, ...supporting].some((mention) => agencies.has(keyOf(mention)))).length,
  };
}

/** Each once, however it is written. */
function namesOf(mentions: readonly AgencyMention[]): ReadonlyMap<string, string> {
  return new Map([...mentions].reverse().map((mention) => [keyOf(mention), agencyName(mention)]));
}

function keyOf(mention: AgencyMention): string {
  return foldText(agencyName(mention));
}
