import { agencyMatcherInSteps, type AgencyMatcher } from '../core/agencies/createAgencyMatcher';
import { directoryRulesFor } from '../core/agencies/directoryRulesFor';
import { chooseDirectory } from '../core/directory/chooseDirectory';
import { directoryTablesInSteps, type DirectoryTable } from '../core/directory/findDirectoryTables';
import { knownBy } from '../core/directory/knownBy';
import type { Agency } from '../core/model/agency';
import type { IsoDate } from '../core/model/cell';
import type { DirectorySheet } from '../core/model/directorySheet';
import type { WorkbookSnapshot } from '../core/model/sheetSnapshot';
import { finish, type Steps } from '../core/model/steps';
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
  return finish(builtInInSteps());
}

function* builtInInSteps(): Steps<Knowledge> {
  if (builtIn) return builtIn;
  const headings = compileVocabulary(headerVocabulary);
  yield;
  builtIn = {
    directory: builtInDirectory, agencies: yield* agencyMatcherInSteps(builtInDirectory, directoryRules), headings,
    placeSuffixes: directoryRules.placeSuffixes, directorySheet: null, directorySheets: [],
  };
  return builtIn;
}

/** The last few workbooks with a directory of their own: the same content is read and indexed once only. */
const remembered = new Map<string, Knowledge>();
const mostRemembered = 4;

/** What this workbook is understood with: its own directory sheet, where it has one. Several checks of the same directory cost one reading of it. */
export function knowledgeOf(snapshot: WorkbookSnapshot, asOf: IsoDate): Knowledge {
  return finish(knowledgeInSteps(snapshot, asOf));
}

/** The same with pauses on offer: the first time takes longer than a screen may stand still. */
export function* knowledgeInSteps({ sheets }: WorkbookSnapshot, asOf: IsoDate): Steps<Knowledge> {
  const tables = yield* directoryTablesInSteps(sheets, directoryWords);
  if (tables.length === 0) return yield* builtInInSteps();
  const key = JSON.stringify([asOf, tables.map(contentOf)]);
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const knowledge = yield* readKnowledge(tables, asOf);
  remembered.set(key, knowledge);
  return knowledge;
}

function contentOf({ sheet: { name, row0, col0, values, numberFormats } }: DirectoryTable) {
  return [name, row0, col0, values, numberFormats];
}

function* readKnowledge(tables: readonly DirectoryTable[], asOf: IsoDate): Steps<Knowledge> {
  const directorySheet = chooseDirectory(tables, directoryWords, builtInDirectory);
  const shared = { ...(yield* builtInInSteps()), directorySheet, directorySheets: tables.map(({ sheet }) => sheet.name) };
  if (!directorySheet || directorySheet.agencies.length === 0) return shared;
  const directory = knownBy(directorySheet.agencies, asOf);
  const rules = directoryRulesFor(directoryRules, directory, directorySheet.place);
  return { ...shared, directory, placeSuffixes: rules.placeSuffixes, agencies: yield* agencyMatcherInSteps(directory, rules, { asOf }) };
}
