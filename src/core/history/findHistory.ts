import type { CellValue } from '../model/cell';
import type { SheetSnapshot } from '../model/sheetSnapshot';
import { foldText } from '../text/foldText';
import type { HistoryRole, HistoryWords } from './HistoryWords';

/** Where a sheet holds a history: its heading row, and the columns that are there. */
export interface HistoryTable {
  readonly sheet: SheetSnapshot;
  readonly headerRow0: number;
  readonly columns: Partial<Record<HistoryRole, number>>;
}

export interface FoundHistory {
  /** The history to read and to carry on: under the name that we give before others, then in the order of the tabs; null where there is none. */
  readonly table: HistoryTable | null;
  /** Every sheet that holds a history, copies too, and one under our name that lacks its headings: none of them is an appendix. */
  readonly sheets: ReadonlySet<string>;
}

/** The heading stands near the top, though lines were added above it. */
const rowsLookedAt = 40;
const longestHeading = 60;
/** What can be neither read nor written without. */
const neededRoles: readonly HistoryRole[] = ['period', 'asOf', 'kind', 'content'];
/** Other tables have headings of one or two of these meanings. */
const fewestTelling = 3;
/** "Kỳ …", "Ngày …", "Cách …": nearly every cell fails at its first letter, so that other sheets are passed over in no time. */
const mayBeTelling = /^\s*[kngc]/i;

/** Finds the history by its headings, whatever its sheet is called and in whatever order the columns stand. */
export function findHistory(sheets: readonly SheetSnapshot[], words: HistoryWords): FoundHistory {
  const ownName = foldText(words.sheetName);
  const isNamedSo = ({ name }: SheetSnapshot) => foldText(name) === ownName;
  const tables = sheets.flatMap((sheet) => findTable(sheet, words, isNamedSo(sheet) ? 1 : fewestTelling) ?? []);
  const usable = tables.filter(isUsable);
  const table = usable.find(({ sheet }) => isNamedSo(sheet)) ?? usable[0] ?? tables[0] ?? null;
  return { table, sheets: new Set([...tables.map(({ sheet }) => sheet.name), ...sheets.filter(isNamedSo).map(({ name }) => name)]) };
}

/** Whether periods can be added to it: a heading that was changed or deleted may be missing. */
export function isUsable({ columns }: HistoryTable): boolean {
  return neededRoles.every((role) => columns[role] !== undefined);
}

/** First row below everything on the sheet. */
export function rowBelow({ sheet, headerRow0 }: HistoryTable): number {
  return Math.max(headerRow0 + 1, sheet.row0 + sheet.values.length);
}

function findTable(sheet: SheetSnapshot, words: HistoryWords, fewest: number): HistoryTable | null {
  for (const [index, row] of sheet.values.slice(0, rowsLookedAt).entries()) {
    if (row.filter(isMaybeTelling).length < fewest) continue;
    const columns = columnsOf(row, sheet.col0, words);
    const telling = words.headings.filter(({ role, isTelling }) => isTelling && columns[role] !== undefined).length;
    if (telling >= fewest && columns.content !== undefined) return { sheet, headerRow0: sheet.row0 + index, columns };
  }
  return null;
}

function isMaybeTelling(value: CellValue): boolean {
  return typeof value === 'string' && value.length <= longestHeading && mayBeTelling.test(value);
}

/** A heading as we write it goes before one that only begins so: beside ours the user may keep columns of his own ("Đánh giá của lãnh đạo"). */
function columnsOf(row: readonly CellValue[], col0: number, { headings }: HistoryWords): Partial<Record<HistoryRole, number>> {
  const keys = row.map((value) => (typeof value === 'string' && value.length <= longestHeading ? foldText(value) : ''));
  const columns: Partial<Record<HistoryRole, number>> = {};
  const taken = new Set<number>();
  const assign = (fits: (key: string, heading: HistoryWords['headings'][number]) => boolean) => {
    for (const heading of headings) {
      if (columns[heading.role] !== undefined) continue;
      const index = keys.findIndex((key, at) => key !== '' && !taken.has(at) && fits(key, heading));
      if (index < 0) continue;
      columns[heading.role] = col0 + index;
      taken.add(index);
    }
  };
  assign((key, { heading }) => key === foldText(heading));
  assign((key, { beginnings }) => beginnings.some((beginning) => key === foldText(beginning)));
  assign((key, { beginnings }) => beginnings.some((beginning) => key.startsWith(`${foldText(beginning)} `)));
  return columns;
}
