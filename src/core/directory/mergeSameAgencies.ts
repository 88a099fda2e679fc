import { agencyKeys } from '../agencies/agencyKeys';
import type { Agency } from '../model/agency';
import { existTogether } from './existTogether';

/** An agency that stands on two rows counts once, with all its names: two of the same name would make every mention of it doubtful. */
export function mergeSameAgencies(agencies: readonly Agency[]): readonly Agency[] {
  const merged: Agency[] = [];
  const places = new Map<string, number[]>();
  for (const agency of agencies) {
    const key = agencyKeys(agency.name).marked;
    const earlier = places.get(key) ?? [];
    const at = earlier.find((place) => {
      const other = merged[place];
      return other !== undefined && existTogether(other, agency);
    });
    const first = at === undefined ? undefined : merged[at];
    if (at === undefined || first === undefined) places.set(key, [...earlier, merged.push(agency) - 1]);
    else merged[at] = { ...first, aliases: [...first.aliases, ...agency.aliases], formerNames: [...first.formerNames, ...agency.formerNames] };
  }
  return merged;
}
