import type { Area } from '../model/address';
import type { Agency } from '../model/agency';
import type { IsoDate } from '../model/cell';
import type { DirectorySheet } from '../model/directorySheet';
import type { AreaFormat, WorkbookEdit } from '../model/edit';
import type { SheetSnapshot } from '../model/sheetSnapshot';
import { textCell } from '../model/textCell';
import { foldText } from '../text/foldText';

export interface NamesOnOffer {
  /** Cells with the names that a list offers. */
  readonly area: Area;
  /** What writes them, where they do not stand by themselves yet. */
  readonly edits: readonly WorkbookEdit[];
}

const headingLook: AreaFormat = { fontName: 'Times New Roman', fontSize: 11, bold: true };
const nameLook: AreaFormat = { fontName: 'Times New Roman', fontSize: 11 };
/** Between the table and our column: else Excel would sort and filter both together. */
const freeColumns = 1;

/**
 * The names of the user's directory that a list offers on a day. Excel lists a block of cells as it is, so where some agencies have ended,
 * or are still to come, the others are written in a column of ours beside the table, and written anew each time. On a protected sheet all names are offered.
 * @param heading of our column, by which it is found again
 * @returns null where the directory names nobody
 */
export function namesOnOffer({ sheet, headerRow0, agencies, nameArea }: DirectorySheet, snapshot: SheetSnapshot, asOf: IsoDate, heading: string): NamesOnOffer | null {
  if (!nameArea) return null;
  const holding = agencies.filter((agency) => holdsOn(agency, asOf));
  if (holding.length === agencies.length || holding.length === 0 || snapshot.isProtected) return { area: nameArea, edits: [] };
  const names = [...new Set(holding.map(({ name }) => name))];
  const col0 = columnUnder(heading, snapshot, headerRow0);
  const row0 = headerRow0 + 1;
  const below = Math.max(names.length, snapshot.row0 + snapshot.values.length - row0);
  const cells = [textCell(heading), ...Array.from({ length: below }, (_, index) => textCell(names[index] ?? ''))].map((cell) => [cell]);
  const area = { row0, col0, rowCount: names.length, colCount: 1 };
  return {
    area,
    edits: [
      { kind: 'writeCells', sheet, row0: headerRow0, col0, cells },
      { kind: 'formatAreas', sheet, areas: [{ ...area, row0: headerRow0, rowCount: 1 }], format: headingLook },
      { kind: 'formatAreas', sheet, areas: [area], format: nameLook },
    ],
  };
}

function holdsOn({ validFrom, validTo }: Agency, day: IsoDate): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || validTo >= day);
}

/** Where our column stands already, else beyond everything on the sheet: nothing of the user's is ever written over. */
function columnUnder(heading: string, { values, row0, col0 }: SheetSnapshot, headerRow0: number): number {
  const headings = values[headerRow0 - row0] ?? [];
  const index = headings.findIndex((value) => typeof value === 'string' && foldText(value) === foldText(heading));
  return index >= 0 ? col0 + index : col0 + Math.max(...values.map(({ length }) => length)) + freeColumns;
}
