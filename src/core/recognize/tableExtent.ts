import type { SheetSnapshot } from '../model/sheetSnapshot';
import { foldText } from '../text/foldText';
import type { Header } from './findHeaders';
import { readOrdinal } from './readOrdinal';
import { textsOf } from './rowTexts';

/** Where the lines above a header begin that are its title, and the last row that may belong to its table. */
export interface TableExtent {
  readonly titleFrom0: number;
  readonly lastRow0: number;
}

const mostTitleRows = 8;
const tableName = /^(phu luc|bieu|bang|danh muc|mau|[ivx]+ )/;

/** The extents of the tables of a sheet, in the order of their headers. */
export function tableExtents(sheet: SheetSnapshot, headers: readonly Header[]): readonly TableExtent[] {
  const titles0 = headers.map((header, index) => (index === 0 ? sheet.row0 : titleStart(sheet, header, headers[index - 1]?.lastRow0 ?? sheet.row0)));
  return headers.map((_, index) => ({
    titleFrom0: titles0[index] ?? sheet.row0,
    lastRow0: (titles0[index + 1] ?? sheet.row0 + sheet.values.length) - 1,
  }));
}

/**
 * Above the header of a further table its title begins with the line that names it ("PHỤ LỤC II"), else below the last blank row; what stands
 * higher is still the table before.
 */
function titleStart(sheet: SheetSnapshot, { firstRow0 }: Header, after0: number): number {
  let named: number | null = null;
  let belowBlank: number | null = null;
  for (let row0 = firstRow0 - 1; row0 > after0 && row0 >= firstRow0 - mostTitleRows; row0 -= 1) {
    const [first, ...others] = textsOf(sheet, row0).values();
    if (first === undefined) belowBlank ??= row0 + 1;
    else if (others.length > 0 || readOrdinal(first).form !== 'words') break;
    else if (tableName.test(foldText(first))) named = row0;
  }
  return named ?? belowBlank ?? firstRow0;
}
