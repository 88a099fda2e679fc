import type { CellValue } from '../model/cell';
import { finish, type Steps } from '../model/steps';
import { numberFormatAt, valueAt, type SheetSnapshot } from '../model/sheetSnapshot';
import { cellText } from '../text/cellText';
import { foldText } from '../text/foldText';
import type { DirectoryRole, DirectoryWords } from './DirectoryWords';

/** Where a sheet holds a directory: its heading row, and the columns that are there. */
export interface DirectoryTable {
  readonly sheet: SheetSnapshot;
  readonly headerRow0: number;
  readonly columns: Partial<Record<DirectoryRole, number>> & { readonly name: number };
}

/** Any other table may have one such heading; two say what the sheet is. One is enough where the sheet has the name that we give. */
const fewestTellingHeadings = 2;
const longestHeading = 60;
const rowsPerStep = 200;
/** "Tên …", composed or not. Nearly every cell fails at its first letter, so that a workbook of many thousands of rows is looked through in no time. */
const mayBeName = /^\s*t\S{1,3}n\s/i;
/** What a heading of names begins with, however it goes on. */
const nameKey = /^ten(?: |$)/;

/** The directories of a workbook, the likeliest to be meant first: under the name that we give before others, then in the order of the tabs. */
export function findDirectoryTables(sheets: readonly SheetSnapshot[], words: DirectoryWords): readonly DirectoryTable[] {
  return finish(directoryTablesInSteps(sheets, words));
}

/** The same with pauses on offer. */
export function* directoryTablesInSteps(sheets: readonly SheetSnapshot[], words: DirectoryWords): Steps<readonly DirectoryTable[]> {
  const beginnings = words.headings.map(({ role, beginnings: texts, isTelling }) => ({ role, isTelling, keys: texts.map(foldText) }));
  const roleOf = (heading: string) => {
    if (heading.length > longestHeading) return undefined;
    const key = foldText(heading);
    return beginnings.find(({ keys }) => keys.some((start) => key === start || key.startsWith(`${start} `)));
  };
  const isNamedSo = ({ name }: SheetSnapshot) => foldText(name) === foldText(words.sheetName);
  const tables: DirectoryTable[] = [];
  for (const sheet of sheets) {
    const table = yield* findTable(sheet, roleOf, isNamedSo(sheet) ? 1 : fewestTellingHeadings);
    if (table) tables.push(table);
  }
  return tables.sort((a, b) => Number(isNamedSo(b.sheet)) - Number(isNamedSo(a.sheet)));
}

type FindRole = (heading: string) => { readonly role: DirectoryRole; readonly isTelling: boolean } | undefined;

function* findTable(sheet: SheetSnapshot, roleOf: FindRole, fewestTelling: number): Steps<DirectoryTable | null> {
  for (const [index, row] of sheet.values.entries()) {
    if (index % rowsPerStep === rowsPerStep - 1) yield;
    if (!row.some(isMaybeName)) continue;
    const { name: told, ...others } = columnsOf(row.map((value) => (typeof value === 'string' ? roleOf(value)?.role : undefined)), sheet.col0);
    const telling = row.filter((value) => typeof value === 'string' && roleOf(value)?.isTelling).length;
    const isSure = fewestTelling < fewestTellingHeadings ? telling >= fewestTellingHeadings : telling > fewestTellingHeadings && others.aliases !== undefined;
    const name = told ?? (isSure ? likelyName(row, roleOf, sheet.col0) : undefined);
    if (name !== undefined && telling >= fewestTelling) return { sheet, headerRow0: sheet.row0 + index, columns: { ...others, name } };
  }
  return null;
}

function isMaybeName(value: CellValue): boolean {
  return typeof value === 'string' && mayBeName.test(value);
}

/**
 * The heading of the names may have been written anew ("Tên cơ quan") or with a slip: beside the other headings of a directory "Tên …" is
 * enough. Lists of documents or of renamed communes have some of them too, hence more is asked of a sheet with another name.
 */
function likelyName(row: SheetSnapshot['values'][number], roleOf: FindRole, col0: number): number | undefined {
  const index = row.findIndex((value) => typeof value === 'string' && value.length <= longestHeading && roleOf(value) === undefined && nameKey.test(foldText(value)));
  return index < 0 ? undefined : col0 + index;
}

/** Of two columns with the same heading the first counts. */
function columnsOf(roles: readonly (DirectoryRole | undefined)[], col0: number): Partial<Record<DirectoryRole, number>> {
  const columns: Partial<Record<DirectoryRole, number>> = {};
  roles.forEach((role, index) => {
    if (role !== undefined) columns[role] ??= col0 + index;
  });
  return columns;
}

/** The text of a cell of the sheet as its reader sees it, without spaces around it. */
export function textAt(sheet: SheetSnapshot, row0: number, col0: number): string {
  return cellText(valueAt(sheet, row0, col0), numberFormatAt(sheet, row0, col0)).trim();
}
