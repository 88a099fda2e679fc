import type { Area } from '../model/address';
import { valueAt, type SheetSnapshot } from '../model/sheetSnapshot';
import type { HeadingMatcher } from './compileVocabulary';
import { readOrdinal } from './readOrdinal';
import { textsOf } from './rowTexts';

const mostHeaderRows = 4;
/** Words of a sub-heading are short; longer texts belong to the rows below. */
const longestSubHeading = 80;
const yearOnly = /^(?:19|20)\d\d$/;
const figures = /^[\d\s.,%()+\-–/]+$/;
const countedColumn = /^\(?(?:\d{1,2}|[A-H])\)?$|^\(?\d{1,2}\)?\s*=/;

/** "(1) (2) (3)", "A B 1 2", "1 2 3=1+2": a row that counts the columns. */
export function isIndexRow(texts: readonly string[]): boolean {
  return texts.length >= 2 && texts.every((text) => countedColumn.test(text));
}

/** Last row of the header that begins at `firstRow0`: as far down as its merged cells reach, or as sub-headings follow. */
export function lastHeaderRow(sheet: SheetSnapshot, firstRow0: number, matcher: HeadingMatcher): number {
  const merged = mergedDepth(sheet, firstRow0);
  if (merged > 1) return firstRow0 + merged - 1;
  const top = textsOf(sheet, firstRow0);
  const columnOf = (role: string) => [...top].find(([, text]) => matcher.read(text).matches[0]?.role === role)?.[0] ?? -1;
  const [contentCol0, ordinalCol0] = [columnOf('content'), columnOf('ordinal')];
  let last = firstRow0;
  while (last - firstRow0 + 1 < mostHeaderRows && last + 1 < sheet.row0 + sheet.values.length) {
    const row = textsOf(sheet, last + 1);
    const number = row.get(ordinalCol0);
    if (row.has(contentCol0) || (number !== undefined && readOrdinal(number).form !== 'words') || !continuesHeader(row, top, mergesOfRow(sheet, last).length > 0)) break;
    last += 1;
  }
  return last;
}

/** Rows that the tallest merged cell of the header's first row takes; 1 where merges say nothing. */
function mergedDepth(sheet: SheetSnapshot, row0: number): number {
  const own = (sheet.merges ?? []).filter((area) => area.row0 === row0 && area.rowCount > 1 && area.rowCount <= mostHeaderRows && valueAt(sheet, row0, area.col0) !== '');
  return own.length < 2 ? 1 : Math.max(...own.map(({ rowCount }) => rowCount));
}

function mergesOfRow(sheet: SheetSnapshot, row0: number): readonly Area[] {
  return (sheet.merges ?? []).filter((area) => area.row0 <= row0 && row0 < area.row0 + area.rowCount && area.colCount > 1);
}

/** A sub-heading row leaves the content column blank (it is merged downwards) and says short words under several headings. */
function continuesHeader(row: ReadonlyMap<number, string>, top: ReadonlyMap<number, string>, isSpanned: boolean): boolean {
  const texts = [...row];
  if (texts.length < (isSpanned ? 1 : 2) || isIndexRow([...row.values()])) return false;
  const underGap = texts.some(([col0]) => !top.has(col0));
  const carriesOn = texts.every(([, text]) => /^[\p{Ll}(]/u.test(text));
  return (underGap || carriesOn) && texts.every(([, text]) => text.length <= longestSubHeading && (!figures.test(text) || yearOnly.test(text)));
}

/** The words above each other of every headed column; a heading merged across stands over every column that has words of its own below it. */
export function stackHeadings(sheet: SheetSnapshot, firstRow0: number, lastRow0: number): ReadonlyMap<number, readonly string[]> {
  const headings = new Map<number, readonly string[]>();
  const lastCol0 = sheet.col0 + (sheet.values[0]?.length ?? 0) - 1;
  for (let col0 = sheet.col0; col0 <= lastCol0; col0 += 1) {
    const words: string[] = [];
    for (let row0 = firstRow0; row0 <= lastRow0; row0 += 1) {
      const own = String(valueAt(sheet, row0, col0)).trim();
      const inherited = own === '' && hasWordsBelow(sheet, row0, lastRow0, col0) ? headingAcross(sheet, row0, col0) : own;
      if (inherited !== '') words.push(inherited);
    }
    if (words.length > 0) headings.set(col0, words);
  }
  return headings;
}

function hasWordsBelow(sheet: SheetSnapshot, row0: number, lastRow0: number, col0: number): boolean {
  for (let below = row0 + 1; below <= lastRow0; below += 1) if (valueAt(sheet, below, col0) !== '') return true;
  return false;
}

/** Where merges are known they say how far a heading reaches; else it reaches to the next one. */
function headingAcross(sheet: SheetSnapshot, row0: number, col0: number): string {
  const merges = (sheet.merges ?? []).filter((area) => area.row0 <= row0 && row0 < area.row0 + area.rowCount);
  const own = merges.find((area) => area.col0 <= col0 && col0 < area.col0 + area.colCount);
  if (own) return String(valueAt(sheet, own.row0, own.col0)).trim();
  if (merges.length > 0) return '';
  for (let left = col0 - 1; left >= sheet.col0; left -= 1) {
    const text = String(valueAt(sheet, row0, left)).trim();
    if (text !== '') return text;
  }
  return '';
}
