import type { SheetSnapshot } from '../model/sheetSnapshot';
import { valueAt } from '../model/sheetSnapshot';
import { foldText } from '../text/foldText';
import type { HeadingMatcher } from './compileVocabulary';

/** The heading rows of one table. `headings` holds the words of every headed column, stacked rows joined by a space. */
export interface Header {
  readonly firstRow0: number;
  readonly lastRow0: number;
  readonly headings: ReadonlyMap<number, string>;
  /** Rows further down that say the same again (page breaks of the document). */
  readonly repeatedRows0: readonly number[];
}

const leastHeadingScore = 0.5;
const mostHeaderRows = 3;
/** Words of a sub-heading are short; longer texts belong to the rows below. */
const longestSubHeading = 60;
/** Share of its own headings that a row must repeat to be the same header again. */
const repeatedShare = 0.8;

/** Finds every header of a sheet from top to bottom; a header that comes again belongs to the table it repeats. */
export function findHeaders(sheet: SheetSnapshot, matcher: HeadingMatcher): readonly Header[] {
  const headers: { firstRow0: number; lastRow0: number; headings: ReadonlyMap<number, string>; top: ReadonlyMap<number, string>; repeatedRows0: number[] }[] = [];
  for (let row0 = sheet.row0; row0 < sheet.row0 + sheet.values.length; row0 += 1) {
    if (!mayBeHeader(sheet, row0, matcher)) continue;
    const top = textsOf(sheet, row0);
    const current = headers.at(-1);
    if (current && repeats(top, current.top)) {
      current.repeatedRows0.push(row0);
      continue;
    }
    const lastRow0 = lastHeaderRow(sheet, row0, matcher);
    headers.push({ firstRow0: row0, lastRow0, headings: stackHeadings(sheet, row0, lastRow0), top, repeatedRows0: [] });
    row0 = lastRow0;
  }
  return headers;
}

/** Non-empty texts of a row by column. */
export function textsOf(sheet: SheetSnapshot, row0: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  (sheet.values[row0 - sheet.row0] ?? []).forEach((value, index) => {
    const text = String(value).trim();
    if (text !== '') texts.set(sheet.col0 + index, text);
  });
  return texts;
}

function mayBeHeader(sheet: SheetSnapshot, row0: number, matcher: HeadingMatcher): boolean {
  const cells = sheet.values[row0 - sheet.row0] ?? [];
  const roles = new Set<string>();
  let filled = 0;
  let matched = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    filled += 1;
    const best = typeof cell === 'string' ? matcher.match(cell)[0] : undefined;
    if (!best || best.score < leastHeadingScore) continue;
    matched += 1;
    roles.add(best.role);
  }
  return roles.size >= 2 && roles.has('content') && filled >= 2 && matched / filled >= 0.5 && (roles.size >= 3 || filled <= 3);
}

function repeats(row: ReadonlyMap<number, string>, header: ReadonlyMap<number, string>): boolean {
  const same = [...header].filter(([col0, heading]) => foldText(row.get(col0) ?? '') === foldText(heading)).length;
  return same / header.size >= repeatedShare;
}

function lastHeaderRow(sheet: SheetSnapshot, firstRow0: number, matcher: HeadingMatcher): number {
  const top = textsOf(sheet, firstRow0);
  const contentCol0 = [...top].find(([, text]) => matcher.match(text)[0]?.role === 'content')?.[0] ?? -1;
  let last = firstRow0;
  while (last - firstRow0 + 1 < mostHeaderRows && continuesHeader(textsOf(sheet, last + 1), top, contentCol0)) last += 1;
  return last;
}

/** A sub-heading row leaves the content column blank (it is merged downwards) and says short words under several headings. */
function continuesHeader(row: ReadonlyMap<number, string>, top: ReadonlyMap<number, string>, contentCol0: number): boolean {
  if (row.size < 2 || row.has(contentCol0)) return false;
  const texts = [...row];
  if (texts.every(([, text]) => /^\(?\d{1,2}\)?$/.test(text))) return false;
  const underGap = texts.some(([col0]) => !top.has(col0));
  return underGap && texts.every(([, text]) => text.length <= longestSubHeading && !/^[\d.,%]+$/.test(text));
}

/** Joins the words above each other; a heading merged across stands over every column that has words of its own below it. */
function stackHeadings(sheet: SheetSnapshot, firstRow0: number, lastRow0: number): ReadonlyMap<number, string> {
  const headings = new Map<number, string>();
  const lastCol0 = sheet.col0 + (sheet.values[0]?.length ?? 0) - 1;
  for (let col0 = sheet.col0; col0 <= lastCol0; col0 += 1) {
    const words: string[] = [];
    for (let row0 = firstRow0; row0 <= lastRow0; row0 += 1) {
      const own = String(valueAt(sheet, row0, col0)).trim();
      const inherited = own === '' && hasWordsBelow(sheet, row0, lastRow0, col0) ? headingToTheLeft(sheet, row0, col0) : own;
      if (inherited !== '') words.push(inherited);
    }
    if (words.length > 0) headings.set(col0, words.join(' ').replace(/\s+/g, ' '));
  }
  return headings;
}

function hasWordsBelow(sheet: SheetSnapshot, row0: number, lastRow0: number, col0: number): boolean {
  for (let below = row0 + 1; below <= lastRow0; below += 1) if (valueAt(sheet, below, col0) !== '') return true;
  return false;
}

function headingToTheLeft(sheet: SheetSnapshot, row0: number, col0: number): string {
  for (let left = col0 - 1; left >= sheet.col0; left -= 1) {
    const text = String(valueAt(sheet, row0, left)).trim();
    if (text !== '') return text;
  }
  return '';
}
