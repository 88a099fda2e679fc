import { createAgencyMatcher, type AgencyMatcher } from '../core/agencies/createAgencyMatcher';
import type { Agency } from '../core/model/agency';
import type { IsoDate } from '../core/model/cell';
import type { DirectorySheet } from '../core/model/directorySheet';
import type { WorkbookSnapshot } from '../core/model/sheetSnapshot';
import { readDirectorySheet } from '../core/directory/readDirectorySheet';
import { compileVocabulary, type HeadingMatcher } from '../core/recognize/compileVocabulary';
import { builtInDirectory, directoryRules } from '../data/agencyDirectory';
import { headerVocabulary } from '../data/headerVocabulary';

/** What a workbook is understood with: the agencies there are and the words of headings. */
export interface Knowledge {
  readonly directory: readonly Agency[];
  readonly agencies: AgencyMatcher;
  readonly headings: HeadingMatcher;
  /** The sheet that the directory was read from; null = the built-in one. */
  readonly directorySheet: DirectorySheet | null;
}

let builtIn: Knowledge | null = null;

/** The built-in directory and vocabulary; the index over them is made on first use and then shared. */
export function builtInKnowledge(): Knowledge {
  builtIn ??= { directory: builtInDirectory, agencies: createAgencyMatcher(builtInDirectory, directoryRules), headings: compileVocabulary(headerVocabulary), directorySheet: null };
  return builtIn;
}

/** What this workbook is understood with: its own directory sheet, where it has one. */
export function knowledgeOf(snapshot: WorkbookSnapshot, asOf: IsoDate): Knowledge {
  const directorySheet = readDirectorySheet(snapshot, asOf);
  return directorySheet === null ? builtInKnowledge() : { ...builtInKnowledge(), directorySheet };
}
