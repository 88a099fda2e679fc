import type { AgencyMention } from '../model/agency';
import type { Item } from '../model/appendix';
import type { UnitRole } from '../model/tracking';
import { foldText } from '../text/foldText';

const mentionsIn: Readonly<Record<UnitRole, (item: Item) => readonly AgencyMention[]>> = {
  any: ({ leads, supporting }) => [...leads, ...supporting],
  lead: ({ leads }) => leads,
  supporting: ({ supporting }) => supporting,
};

/** Whether an item is a unit's business: named as written or by its official name, in the part asked for. `unit` null = the whole plan. */
export function concernsUnit(item: Item, unit: string | null, role: UnitRole = 'any'): boolean {
  if (unit === null) return true;
  const wanted = foldText(unit);
  return mentionsIn[role](item).some(({ text, officialName }) => foldText(text) === wanted || foldText(officialName) === wanted);
}
