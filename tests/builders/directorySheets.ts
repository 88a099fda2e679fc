import { directoryEdits } from '../../src/core/directory/directoryEdits';
import { findDirectoryTables } from '../../src/core/directory/findDirectoryTables';
import { readDirectorySheet } from '../../src/core/directory/readDirectorySheet';
import type { Agency } from '../../src/core/model/agency';
import type { CellValue } from '../../src/core/model/cell';
import type { DirectorySheet } from '../../src/core/model/directorySheet';
import type { CellInput } from '../../src/core/model/edit';
import type { SheetSnapshot } from '../../src/core/model/sheetSnapshot';
import type { Rule } from '../../src/core/rules/rule';
import { builtInDirectory } from '../../src/data/agencyDirectory';
import { directoryWords } from '../../src/data/directoryWords';
import { newDirectoryWords } from '../../src/data/newDirectoryWords';
import { contextOf } from './appendixBuilder';
import { sheetOf } from './sheetBuilder';

export const directoryHeadings = directoryWords.headings.map(({ heading }) => heading);

/** A directory sheet that a user has written: the heading and the given rows below it, from A1 on. */
export function writtenDirectory(rows: readonly (readonly CellValue[])[], overrides: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return sheetOf([directoryHeadings, ...rows], { name: directoryWords.sheetName, ...overrides });
}

/** What is read from the first directory among these sheets. */
export function readDirectory(...sheets: readonly SheetSnapshot[]): DirectorySheet | null {
  const [table] = findDirectoryTables(sheets, directoryWords);
  return table ? readDirectorySheet(table, directoryWords, builtInDirectory) : null;
}

/** The sheet that we make of a directory, as it is read back from Excel. */
export function sheetOfDirectory(agencies: readonly Agency[], place?: string): SheetSnapshot {
  const edits = directoryEdits(newDirectoryWords.sheetName, agencies, place === undefined ? newDirectoryWords : { ...newDirectoryWords, place });
  const written = edits.find((edit) => edit.kind === 'writeCells');
  if (written?.kind !== 'writeCells') throw new Error('nothing was written');
  const sheet = sheetOf(written.cells.map((row) => row.map(valueOf)), { name: directoryWords.sheetName });
  return { ...sheet, numberFormats: written.cells.map((row) => row.map(formatOf)) };
}

function valueOf(cell: CellInput): CellValue {
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'number' ? cell.number : '';
}

function formatOf(cell: CellInput): string {
  return (cell.kind === 'number' || cell.kind === 'formula') && cell.numberFormat !== undefined ? cell.numberFormat : 'General';
}

/** What a rule finds on a directory sheet with these rows below its heading: row, column, words it is about, data. */
export function directoryFindings(rule: Rule, rows: readonly (readonly CellValue[])[]) {
  const sheet = writtenDirectory(rows);
  const findings = rule.check(contextOf([], { snapshot: { sheets: [sheet] }, directorySheet: readDirectory(sheet) }));
  return findings.map(({ at, subject, data }) => [at.row0, at.col0, subject, data]);
}
