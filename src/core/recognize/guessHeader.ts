import { parseDeadline } from '../deadlines/parseDeadline';
import type { ColumnRole } from '../model/appendix';
import { valueAt, type SheetSnapshot } from '../model/sheetSnapshot';
import type { Steps } from '../model/steps';
import { foldText } from '../text/foldText';
import type { HeadingMatcher } from './compileVocabulary';
import type { Header } from './findHeaders';
import { stackHeadings } from './headerBlock';
import { profileColumns } from './profileValues';
import { readHeadings } from './readHeading';
import { reportingRoles } from './reportingRoles';
import { roleByValues } from './roleByValues';
import { textsOf } from './rowTexts';

/** A table begins near the top; further down, rows of text are no headings. */
const mostRowsAbove = 20;
const leastColumns = 3;
const leastRows = 3;
const longestHeading = 60;
const surely = 0.7;
/** Figures, numbers of documents, dates, signs before a line: words of rows, never of headings. */
const noHeading = /^[\d.,%/+\-–—\s()]+$|^[-+–•]|[;.]$|\d{1,2}\/\d{1,4}|\d+\/[A-ZĐ]/;
/** What a list of documents, contacts or meetings holds, and no plan does: numbers of documents, telephones, times of day. */
const foreignValue = /^(?:số )?\d+(?:\/\d{4})?\/[A-ZĐ]{2,}|^\+?[\d .()-]{9,}$|\S@\S|^\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}\b|^thứ (?:hai|ba|tư|năm|sáu|bảy)|^chủ nhật/iu;
/** What such lists name: documents there are, meetings to come. */
const foreignContent = /^(?:quyet dinh|nghi quyet|nghi dinh|thong tu|cong van|chi thi|luat|van ban|hop |hoi nghi|du |tiep |lam viec|thi |mon )/;
const foreignShare = 0.3;
const rowsLookedAt = 40;

/** Roles that make a table of tasks or indicators beside its contents; one set is enough, and a single role of it beside a heading that is known. */
const tellingSets: readonly (readonly ColumnRole[])[] = [['lead', 'deadline'], ['unit', 'target'], ['lead', 'target']];

/**
 * The header of a sheet on which none was found by its words: the first row of short words over a block whose columns plainly hold contents
 * and what belongs to them. Null where the block may as well be a list of another kind.
 */
export function* guessHeader(sheet: SheetSnapshot, matcher: HeadingMatcher): Steps<Header | null> {
  const row0 = firstHeadRow(sheet, matcher);
  if (row0 === null) return null;
  const levels = stackHeadings(sheet, row0, row0);
  const headings = new Map([...levels].map(([col0, words]) => [col0, words.join(' ').replace(/\s+/g, ' ')]));
  const header: Header = { firstRow0: row0, lastRow0: row0, headings, levels, repeatedRows0: [], isGuessed: true };
  const lastRow0 = sheet.row0 + sheet.values.length - 1;
  const readings = readHeadings(levels, matcher);
  if ([...readings].some(([col0, reading]) => reading.aside === 'alien' || (!reading.isPeriod && isValue(sheet, row0, col0))) || isForeign(sheet, row0)) return null;
  const profiles = yield* profileColumns(sheet, header, lastRow0);
  let known = 0;
  const roles = new Set<ColumnRole>();
  for (const [col0, { matches: [best], isPeriod, aside }] of readings) {
    const profile = profiles.get(col0);
    const isSure = best !== undefined && !isPeriod && best.score >= surely;
    if (isSure) known += 1;
    const role = isSure ? best.role : aside === null && profile ? roleByValues(profile, col0 === Math.min(...levels.keys())) : null;
    if (role) roles.add(role);
  }
  const isTable = roles.has('content') && tellingSets.some((set) => (known > 0 ? set.some((role) => role !== 'unit' && roles.has(role)) : set.every((role) => roles.has(role))));
  return isTable ? header : null;
}

/** The first row of three short texts and more, below titles at most, with rows of a table under it. */
function firstHeadRow(sheet: SheetSnapshot, matcher: HeadingMatcher): number | null {
  for (let row0 = sheet.row0; row0 < sheet.row0 + Math.min(sheet.values.length, mostRowsAbove); row0 += 1) {
    const texts = textsOf(sheet, row0);
    if (texts.size < leastColumns) continue;
    const words = [...texts.values()];
    const isHead = new Set(words).size === words.length && words.every((text) => text.length <= longestHeading && !noHeading.test(text));
    return isHead && rowsBelow(sheet, row0, texts, matcher) >= leastRows ? row0 : null;
  }
  return null;
}

/** Rows among the next ones that fill most of the columns; those for reports in which nothing stands yet do not count. */
function rowsBelow(sheet: SheetSnapshot, row0: number, headings: ReadonlyMap<number, string>, matcher: HeadingMatcher): number {
  const rows = Array.from({ length: rowsLookedAt }, (_, index) => textsOf(sheet, row0 + 1 + index));
  const isForReports = (heading: string) => reportingRoles.has(matcher.read(heading).matches[0]?.role ?? 'content');
  const columns = [...headings].filter(([col0, heading]) => !isForReports(heading) || rows.some((texts) => texts.has(col0))).length;
  return rows.filter(({ size }) => 2 * size > columns).length;
}

/** A day, or words that come again below: the first row of a table without headings. */
function isValue(sheet: SheetSnapshot, row0: number, col0: number): boolean {
  const text = String(valueAt(sheet, row0, col0)).trim();
  if (text === '') return false;
  if (parseDeadline(text, '@').end !== null) return true;
  for (let below = row0 + 1; below <= row0 + rowsLookedAt; below += 1) if (String(valueAt(sheet, below, col0)).trim() === text) return true;
  return false;
}

function isForeign(sheet: SheetSnapshot, row0: number): boolean {
  let [rows, foreign] = [0, 0];
  for (let below = row0 + 1; below <= row0 + rowsLookedAt; below += 1) {
    const texts = [...textsOf(sheet, below).values()];
    if (texts.length < 2) continue;
    rows += 1;
    if (texts.some((text) => foreignValue.test(text) || foreignContent.test(foldText(text.slice(0, longestHeading))))) foreign += 1;
  }
  return foreign > foreignShare * rows;
}
