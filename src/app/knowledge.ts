import { createAgencyMatcher, type AgencyMatcher } from '../core/agencies/createAgencyMatcher';
import { directoryRulesFor } from '../core/agencies/directoryRulesFor';
import { chooseDirectory } from '../core/directory/chooseDirectory';
import { findDirectoryTables, type DirectoryTable } from '../core/directory/findDirectoryTables';
import { knownBy } from '../core/directory/knownBy';
import type { Agency } from '../core/model/agency';
import type { IsoDate } from '../core/model/cell';
import type { DirectorySheet } from '../core/model/directorySheet';
import type { WorkbookSnapshot } from '../core/model/sheetSnapshot';
import { compileVocabulary, type HeadingMatcher } from '../core/recognize/compileVocabulary';
import { builtInDirectory, directoryRules } from '../data/agencyDirectory';
import { directoryWords } from '../data/directoryWords';
import { headerVocabulary } from '../data/headerVocabulary';

/** What a workbook is understood with: the agencies there are and the words of headings. */
export interface Knowledge {
  readonly directory: readonly Agency[];
  readonly agencies: AgencyMatcher;
  readonly headings: HeadingMatcher;
  /** Endings that say of which place a name is, longest first: those of the directory in use. */
  readonly placeSuffixes: readonly string[];
  /** The directory sheet of the workbook; null where it has none. One without a single agency leaves the built-in directory in force, and says so in its problems. */
  readonly directorySheet: DirectorySheet | null;
  /** Every sheet that holds a directory, the one in use and others: none of them is an appendix. */
  readonly directorySheets: readonly string[];
}

let builtIn: Knowledge | null = null;

/** The built-in directory and vocabulary; the index over them is made on first use and then shared. */
export function builtInKnowledge(): Knowledge {
  builtIn ??= {
    directory: builtInDirectory, agencies: createAgencyMatcher(builtInDirectory, directoryRules), headings: compileVocabulary(headerVocabulary),
    placeSuffixes: directoryRules.placeSuffixes, directorySheet: null, directorySheets: [],
  };
  return builtIn;
}

/** The last few workbooks with a directory of their own: the same content is read and indexed once only. */
const remembered = new Map<string, Knowledge>();
const mostRemembered = 4;

/** What this workbook is understood with: its own directory sheet, where it has one. Several checks of the same directory cost one reading of it. */
export function knowledgeOf({ sheets }: WorkbookSnapshot, asOf: IsoDate): Knowledge {
  const tables = findDirectoryTables(sheets, directoryWords);
  if (tables.length === 0) return builtInKnowledge();
  const key = JSON.stringify([asOf, tables.map(contentOf)]);
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const knowledge = readKnowledge(tables, asOf);
  remembered.set(key, knowledge);
  return knowledge;
}

function contentOf({ sheet: { name, row0, col0, values, numberFormats } }: DirectoryTable) {
  return [name, row0, col0, values, numberFormats];
}

function readKnowledge(tables: readonly DirectoryTable[], asOf: IsoDate): Knowledge {
  const directorySheet = chooseDirectory(tables, directoryWords, builtInDirectory);
  const shared = { ...builtInKnowledge(), directorySheet, directorySheets: tables.map(({ sheet }) => sheet.name) };
  if (!directorySheet || directorySheet.agencies.length === 0) return shared;
  const directory = knownBy(directorySheet.agencies, asOf);
  const rules = directoryRulesFor(directoryRules, directory, directorySheet.place);
  return { ...shared, directory, placeSuffixes: rules.placeSuffixes, agencies: createAgencyMatcher(directory, rules, { asOf }) };
}
