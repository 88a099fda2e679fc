import { areaAddress, columnLetters, type Area } from '../../core/model/address';
import { isWholeColumns, isWholeRows, type Target } from './Target';

/** Address of an area inside its sheet: `B2:C9`, `B:C`, `2:9`. */
export function localAddress(area: Area): string {
  if (isWholeColumns(area)) return `${columnLetters(area.col0)}:${columnLetters(area.col0 + area.colCount - 1)}`;
  if (isWholeRows(area)) return `${area.row0 + 1}:${area.row0 + area.rowCount}`;
  return areaAddress(area);
}

/** Address as `Range.address` gives it, each area with its sheet: `'PL II'!B2:C9`. */
export function rangeAddress({ sheet, areas }: Target): string {
  return areas.map((area) => `${quotedSheetName(sheet.name)}!${localAddress(area)}`).join(',');
}

/** A sheet name as formulas write it: quoted unless it is a plain word that is no cell address. */
export function quotedSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
