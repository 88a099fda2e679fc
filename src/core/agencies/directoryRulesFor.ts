import type { Agency } from '../model/agency';
import { foldText } from '../text/foldText';
import { confusableAgencies } from './confusableAgencies';
import type { DirectoryRules } from './DirectoryRules';
import { placeSuffixesOf } from './placeSuffixesOf';

/**
 * The rules for a directory of the user's own: those of the built-in one that hold anywhere, and for the rest what the directory
 * and its place say themselves. Nobody has to write rules for another province.
 * @param place "tỉnh Lào Cai", "thành phố Cần Thơ"; `''` where it is not known
 */
export function directoryRulesFor(base: DirectoryRules, directory: readonly Agency[], place: string): DirectoryRules {
  const ids = new Set(directory.map(({ id }) => id));
  const known = base.confusableGroups.map((group) => ({ ids: group.ids.filter((id) => ids.has(id)) })).filter((group) => group.ids.length > 1);
  return {
    ...base,
    placeSuffixes: placeSuffixesOf(place),
    confusableGroups: [...known, ...confusableAgencies(directory, base)],
    formerSuffixes: [...mergedInto(base, place), ...base.formerSuffixes.filter(({ suffix }) => suffix.startsWith('('))],
    formerUnits: base.formerUnits.filter(({ successorId }) => ids.has(successorId)),
  };
}

/** "Sở Y tế tỉnh Yên Bái" is a name of the past in the directory of "tỉnh Lào Cai". */
function mergedInto({ mergedProvinces }: DirectoryRules, place: string): DirectoryRules['formerSuffixes'] {
  const key = ` ${foldText(place)}`;
  return mergedProvinces.filter(({ into }) => key.endsWith(` ${foldText(into)}`)).flatMap(({ provinces, since }) => provinces.map((name) => ({ suffix: `tỉnh ${name}`, since })));
}
