import type { Area } from '../model/address';
import type { Agency } from '../model/agency';
import type { DirectorySheet } from '../model/directorySheet';
import type { DirectoryLine } from './DirectoryLine';
import type { DirectoryWords } from './DirectoryWords';
import type { DirectoryTable } from './findDirectoryTables';
import { findUnreadColumns } from './findUnreadColumns';
import { findSharedNames } from './findSharedNames';
import { mergeSameAgencies } from './mergeSameAgencies';
import { readDirectoryLines } from './readDirectoryLines';
import { readPlace } from './readPlace';

/** The user's directory, read from the table that it stands in, with everything in it that cannot be right. */
export function readDirectorySheet(table: DirectoryTable, words: DirectoryWords, builtIn: readonly Agency[]): DirectorySheet {
  const { sheet, headerRow0, columns } = table;
  const { lines, problems } = readDirectoryLines(table, words, builtIn);
  const isEmpty = lines.length === 0 && problems.length === 0;
  return {
    sheet: sheet.name,
    headerRow0,
    place: readPlace(table, words),
    agencies: mergeSameAgencies(lines.map(({ agency }) => agency)),
    nameArea: nameArea(lines),
    problems: isEmpty ? [{ kind: 'no-agency', at: { sheet: sheet.name, row0: headerRow0, col0: columns.name }, data: {} }] : [...problems, ...findSharedNames(lines), ...findUnreadColumns(table, words)],
  };
}

function nameArea(lines: readonly DirectoryLine[]): Area | null {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? { row0: first.at.row0, col0: first.at.col0, rowCount: last.at.row0 - first.at.row0 + 1, colCount: 1 } : null;
}
