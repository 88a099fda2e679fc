import type { Agency } from '../model/agency';
import type { DirectoryProblem, DirectorySheet } from '../model/directorySheet';
import type { DirectoryWords } from './DirectoryWords';
import type { DirectoryTable } from './findDirectoryTables';
import { readDirectorySheet } from './readDirectorySheet';

/**
 * The directory that is meant: of several the first with an agency on it. What stands on the others is not used, and each of them says so:
 * whoever edits a copy would wonder otherwise. null where there is none.
 */
export function chooseDirectory(tables: readonly DirectoryTable[], words: DirectoryWords, builtIn: readonly Agency[]): DirectorySheet | null {
  const directories = tables.map((table) => ({ table, directory: readDirectorySheet(table, words, builtIn) }));
  const chosen = directories.find(({ directory }) => directory.agencies.length > 0) ?? directories[0];
  if (!chosen) return null;
  const others = directories.filter((each) => each !== chosen).map(({ table: { sheet, headerRow0, columns } }): DirectoryProblem => ({
    kind: 'not-used', at: { sheet: sheet.name, row0: headerRow0, col0: columns.name }, data: { used: chosen.directory.sheet },
  }));
  return { ...chosen.directory, problems: [...chosen.directory.problems, ...others] };
}
