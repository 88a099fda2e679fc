import type { SheetSnapshot } from '../model/sheetSnapshot';
import type { Steps } from '../model/steps';
import { foldText } from '../text/foldText';
import type { HeadingMatcher } from './compileVocabulary';
import { guessHeader } from './guessHeader';
import { lastHeaderRow, stackHeadings } from './headerBlock';
import { readHeadings } from './readHeading';
import { textsOf } from './rowTexts';

/** The heading rows of one table. `headings` holds the words of every headed column, stacked rows joined by a space. */
export interface Header {
  readonly firstRow0: number;
  readonly lastRow0: number;
  readonly headings: ReadonlyMap<number, string>;
  /** The same words row by row, top row first. */
  readonly levels: ReadonlyMap<number, readonly string[]>;
  /** Rows further down that say the same again (page breaks of the document). */
  readonly repeatedRows0: readonly number[];
  /** No words head the table that are known for it; the values below tell the columns. */
  readonly isGuessed: boolean;
}

const rowsPerStep = 50;
/** Longer texts are no headings: one of them, and the row is none. */
const longestHeadingCell = 160;
const surely = 0.7;
/** Figures, a number of a row or a sentence stand below a header, never in one; years, "(1)" and the dots of a form ("năm ...") may. */
const belowHeaders = /^(?!(?:19|20)\d\d$)[\d.,%/+\-–—]+$|^[IVX]+\.?$|^[a-zđ]\)$|^[-+–•]|(?:;|(?<!\.)\.)$/;
/** Share of its own headings that a row must repeat to be the same header again. */
const repeatedShare = 0.8;
const leastKnownShare = 0.5;
const tellingRoles: ReadonlySet<string> = new Set(['unit', 'target', 'actual', 'baseline', 'lead', 'supporting', 'deadline', 'deliverable', 'statusNote', 'ratio']);
/** A table with a name of its own is another table, whatever its headings say. */
const tableName = /^(phu luc|bieu|bang|danh muc|mau)\b/;
const mostRowsToName = 5;

/** Finds every header of a sheet from top to bottom; a header that comes again belongs to the table it repeats. Where no words tell one, the values may. */
export function* findHeaders(sheet: SheetSnapshot, matcher: HeadingMatcher): Steps<readonly Header[]> {
  const headers: (Header & { repeatedRows0: number[] })[] = [];
  const pastLastRow0 = sheet.row0 + sheet.values.length;
  for (let row0 = sheet.row0; row0 < pastLastRow0; row0 += 1) {
    if ((row0 - sheet.row0) % rowsPerStep === rowsPerStep - 1) yield;
    if (!mayBeHeader(sheet, row0, matcher)) continue;
    const current = headers.at(-1);
    if (current && repeats(sheet, row0, current) && !isNamed(sheet, row0)) {
      const height = repeatedHeight(sheet, row0, current);
      for (let row = row0; row < row0 + height; row += 1) current.repeatedRows0.push(row);
      row0 += height - 1;
      continue;
    }
    const lastRow0 = lastHeaderRow(sheet, row0, matcher);
    const levels = stackHeadings(sheet, row0, lastRow0);
    if (!opensTable(levels, matcher)) continue;
    const headings = new Map([...levels].map(([col0, words]) => [col0, words.join(' ').replace(/\s+/g, ' ')]));
    headers.push({ firstRow0: row0, lastRow0, headings, levels, repeatedRows0: [], isGuessed: false });
    row0 = lastRow0;
  }
  const guessed = headers.length === 0 ? yield* guessHeader(sheet, matcher) : null;
  return guessed ? [guessed] : headers;
}

/** A cheap look, since it is taken at every row: short texts only, and one of them surely heads a column. */
function mayBeHeader(sheet: SheetSnapshot, row0: number, matcher: HeadingMatcher): boolean {
  const cells = sheet.values[row0 - sheet.row0] ?? [];
  let filled = 0;
  let known = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    if (typeof cell === 'number' ? !isYear(cell) : typeof cell !== 'string' || cell.length > longestHeadingCell || belowHeaders.test(cell.trim())) return false;
    filled += 1;
    if (typeof cell === 'string' && isKnown(cell, matcher)) known += 1;
  }
  return known >= 1 && (filled >= 2 || headsGroup(sheet, row0, matcher));
}

/** One heading alone, over several columns of the row of headings below it. */
function headsGroup(sheet: SheetSnapshot, row0: number, matcher: HeadingMatcher): boolean {
  const [[col0, text] = [sheet.col0, '']] = textsOf(sheet, row0);
  const below = textsOf(sheet, row0 + 1);
  const isOverContent = (matcher.read(below.get(col0) ?? '').matches[0]?.role ?? 'content') === 'content';
  return col0 > sheet.col0 + 1 && !text.includes(':') && !isOverContent && below.size >= 3 && below.has(col0 + 1) && mayBeHeader(sheet, row0 + 1, matcher);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

function isKnown(cell: string, matcher: HeadingMatcher): boolean {
  const { matches, aside, isPeriod } = matcher.read(cell);
  return !isPeriod && (aside !== null || (matches[0]?.score ?? 0) >= surely);
}

/**
 * A header names an ordinal column and at least two more; or, with most of its headings known, a content column and another of an appendix;
 * or, without a word for the content, three columns that tell of tasks or indicators. Whether it is an appendix at all is decided later.
 */
function opensTable(levels: ReadonlyMap<number, readonly string[]>, matcher: HeadingMatcher): boolean {
  const readings = [...readHeadings(levels, matcher).values()];
  const best = readings.flatMap(({ matches: [first], isPeriod }) => (first ? [{ ...first, isSure: !isPeriod && first.score >= surely }] : []));
  const sure = best.filter(({ isSure }) => isSure);
  if (levels.size >= 3 && sure.some(({ role }) => role === 'ordinal')) return true;
  const known = readings.filter(({ matches, aside }) => matches.length > 0 || aside !== null).length;
  if (known / levels.size < leastKnownShare) return false;
  const telling = new Set(sure.flatMap(({ role }) => (tellingRoles.has(role) ? [role] : [])));
  if (sure.some(({ role }) => role === 'content')) return telling.size >= 1 || readings.filter(({ isPeriod }) => isPeriod).length >= 2;
  return telling.size >= (readings.some(({ matches }) => matches.some(({ role }) => role === 'content')) ? 2 : 3);
}

function repeats(sheet: SheetSnapshot, row0: number, header: Header): boolean {
  return isSameRow(textsOf(sheet, row0), textsOf(sheet, header.firstRow0));
}

function repeatedHeight(sheet: SheetSnapshot, row0: number, { firstRow0, lastRow0 }: Header): number {
  let height = 1;
  while (firstRow0 + height <= lastRow0 && isSameRow(textsOf(sheet, row0 + height), textsOf(sheet, firstRow0 + height))) height += 1;
  return height;
}

function isSameRow(row: ReadonlyMap<number, string>, of: ReadonlyMap<number, string>): boolean {
  const same = [...of].filter(([col0, heading]) => foldText(row.get(col0) ?? '') === foldText(heading)).length;
  return of.size > 0 && same / of.size >= repeatedShare;
}

/** "PHỤ LỤC II" on a line of its own just above. */
function isNamed(sheet: SheetSnapshot, row0: number): boolean {
  for (let above = row0 - 1; above >= row0 - mostRowsToName && above >= sheet.row0; above -= 1) {
    const [first, ...others] = textsOf(sheet, above).values();
    if (others.length > 0) return false;
    if (first !== undefined && tableName.test(foldText(first))) return true;
  }
  return false;
}
