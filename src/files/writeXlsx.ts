import { Workbook, type Style, type Worksheet } from '@cj-tech-master/excelts';
import type { CellDress, PicturedCell, SheetPicture } from '../core/model/sheetPicture';
import { barePackage, quotedStyle } from './barePackage';
import { setUpPage } from './setUpPage';
import { styleOf } from './styleOf';

/** Widths are counted in digits of the standard font, which are 7 pixels wide in Calibri 11; a pixel has three quarters of a point. */
const pointsPerDigit = 5.25;

/**
 * An .xlsx file of one sheet: what is shown of it and how it is printed, and nothing else – no formula, no name but the rows repeated on each page, no
 * author, no time, no link, nothing hidden. The same picture gives the same bytes.
 * @returns its bytes
 */
export async function writeXlsx(picture: SheetPicture): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet(picture.name, { views: [{ state: 'normal', showGridLines: picture.hasGridlines }] });
  setUpPage(sheet, picture);
  picture.columnWidths.forEach((points, col0) => {
    sheet.getColumn(col0 + 1).width = Math.round((points / pointsPerDigit) * 256) / 256;
  });
  writeCells(sheet, picture);
  return barePackage(await book.xlsx.writeBuffer({ validate: false, zip: { level: 0 } }), picture.merges);
}

function writeCells(sheet: Worksheet, { cells, rowHeights }: SheetPicture): void {
  const styleFor = sharedStyles();
  cells.forEach((line, row0) => {
    const row = sheet.getRow(row0 + 1);
    row.height = rowHeights[row0] ?? 0;
    row.customHeight = true;
    line.forEach((cell, col0) => {
      const place = row.getCell(col0 + 1);
      place.style = styleFor(cell);
      if (cell.value !== '') place.value = cell.value;
    });
  });
}

/** Cells that look alike share their style. */
function sharedStyles(): (cell: PicturedCell) => Partial<Style> {
  const known = new Map<CellDress, Map<string, Partial<Style>>>();
  return ({ dress, numberFormat, value }) => {
    const ofDress = known.get(dress) ?? new Map<string, Partial<Style>>();
    known.set(dress, ofDress);
    const isQuoted = isTakenForElse(value, numberFormat);
    const key = `${isQuoted ? "'" : ''}${numberFormat}`;
    const style = ofDress.get(key) ?? (isQuoted ? quotedStyle(styleOf(dress, numberFormat)) : styleOf(dress, numberFormat));
    ofDress.set(key, style);
    return style;
  };
}

/** Text that Excel would take for a formula, a number or a date once somebody edits the cell: all that does not begin with a letter. */
function isTakenForElse(value: PicturedCell['value'], numberFormat: string): boolean {
  return typeof value === 'string' && numberFormat !== '@' && /^\s*[^\p{L}\s]/u.test(value);
}
