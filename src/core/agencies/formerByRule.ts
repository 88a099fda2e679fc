import type { Agency } from '../model/agency';
import { agencyKeys } from './agencyKeys';
import type { AgencyMatch } from './AgencyMatcher';
import type { DirectoryRules } from './DirectoryRules';

type LookUp = (markedKey: string) => AgencyMatch | null;

/**
 * Makes the test for names that belong to the past by their form alone: a present name with the ending of a merged province
 * ("Sở Y tế tỉnh Hậu Giang", "Sở Y tế (cũ)"), or an office of a kind of unit that was abolished ("UBND quận Ô Môn").
 */
export function formerByRule(directory: readonly Agency[], rules: DirectoryRules): (expandedKey: string, lookUp: LookUp) => AgencyMatch | null {
  const marked = (text: string): string => agencyKeys(text).marked;
  const endings = rules.formerSuffixes.map(({ suffix, since }) => ({ ending: ` ${marked(suffix)}`, since }));
  const units = rules.formerUnits.flatMap(({ heads, units: names, since, successorId }) => {
    const successor = directory.find(({ id }) => id === successorId);
    if (!successor) return [];
    return heads.flatMap((head) => names.map((unit) => ({ start: marked(`${head} ${unit}`), since, successor })));
  });
  const fillers = rules.fillerWords.map((word) => ` ${marked(word)} `);

  return (expandedKey, lookUp) => {
    const ending = endings.find((known) => expandedKey.endsWith(known.ending));
    if (ending) {
      const present = lookUp(expandedKey.slice(0, -ending.ending.length));
      return present?.agencyId ? { ...present, match: 'former', formerSince: ending.since, candidates: [] } : null;
    }
    const key = fillers.reduce((text, word) => text.replace(word, ' '), expandedKey);
    const unit = units.find(({ start }) => key === start || key.startsWith(`${start} `));
    return unit
      ? {
          match: 'former', agencyId: unit.successor.id, officialName: unit.successor.name, formerSince: unit.since, candidates: [],
          isGroup: unit.successor.kind === rules.groupKind,
        }
      : null;
  };
}
