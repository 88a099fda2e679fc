import { createAgencyMatcher, type AgencyMatcher } from '../core/agencies/createAgencyMatcher';
import type { Agency } from '../core/model/agency';
import { compileVocabulary, type HeadingMatcher } from '../core/recognize/compileVocabulary';
import { builtInDirectory, directoryRules } from '../data/agencyDirectory';
import { headerVocabulary } from '../data/headerVocabulary';

/** What a workbook is understood with: the agencies there are and the words of headings. */
export interface Knowledge {
  readonly directory: readonly Agency[];
  readonly agencies: AgencyMatcher;
  readonly headings: HeadingMatcher;
}

let builtIn: Knowledge | null = null;

/** The built-in directory and vocabulary; the index over them is made on first use and then shared. */
export function builtInKnowledge(): Knowledge {
  builtIn ??= { directory: builtInDirectory, agencies: createAgencyMatcher(builtInDirectory, directoryRules), headings: compileVocabulary(headerVocabulary) };
  return builtIn;
}
