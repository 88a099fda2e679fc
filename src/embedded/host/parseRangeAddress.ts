import { columnIndex, type Area } from '../../core/model/address';
import { sheetCols, sheetRows } from './Target';

/** Excel cuts an address at 8192 characters: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting */
const longestAddress = 8192;

/** One part of an address with the sheet it names, if it names one. */
export interface RangeAddress {
  readonly sheetName: string | null;
  readonly area: Area;
}

/** Reads `A1`, `$A$1:B9`, `A:C`, `1:3`, `'PL II'!A1`. @returns null where the text is no address of cells in a sheet. */
export function parseRangeAddress(address: string): RangeAddress | null {
  if (address.length > longestAddress) return null;
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!,]+))!)?([^!]+)$/.exec(address.trim());
  const area = match && parseArea((match[3] ?? '').replaceAll('$', '').toUpperCase());
  return area ? { sheetName: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, area } : null;
}

/** Reads several addresses parted by commas. @returns null where one of them is none, or the whole is too long. */
export function parseRangeAddresses(addresses: string): readonly RangeAddress[] | null {
  if (addresses.length > longestAddress) return null;
  const parts = addresses.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const parsed = parts.map((part) => parseRangeAddress(part));
  return parts.join(',') === addresses && parsed.every((part) => part !== null) ? parsed : null;
}

function parseArea(text: string): Area | null {
  const [, firstLetters = '', firstRow = '', lastLetters, lastRow] = /^([A-Z]{0,3})(\d{0,7})(?::([A-Z]{0,3})(\d{0,7}))?$/.exec(text) ?? [];
  const isPair = lastLetters !== undefined;
  const first = { col: firstLetters, row: firstRow };
  const last = isPair ? { col: lastLetters, row: lastRow ?? '' } : first;
  if ((first.col === '') !== (last.col === '') || (first.row === '') !== (last.row === '')) return null;
  if (first.col === '' && first.row === '') return null;
  if (!isPair && (first.col === '' || first.row === '')) return null;
  return within(...span(first.row, last.row, (row) => Number(row) - 1, sheetRows), ...span(first.col, last.col, columnIndex, sheetCols));
}

function span(first: string, last: string, toIndex: (text: string) => number, all: number): readonly [number, number] {
  if (first === '') return [0, all];
  const indices = [toIndex(first), toIndex(last)];
  const start = Math.min(...indices);
  return [start, Math.max(...indices) - start + 1];
}

function within(row0: number, rowCount: number, col0: number, colCount: number): Area | null {
  const isInside = row0 >= 0 && col0 >= 0 && row0 + rowCount <= sheetRows && col0 + colCount <= sheetCols;
  return isInside ? { row0, col0, rowCount, colCount } : null;
}
