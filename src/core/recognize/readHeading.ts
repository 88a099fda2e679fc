import { readLegacyText } from '../text/readLegacyText';
import { bestPerRole, type HeadingMatcher, type HeadingReading } from './compileVocabulary';

/** What is said above the words of a column counts a little less than what they say themselves. */
const aboveWeight = 0.95;
/** Where a column's own words are clear, those above them only help to choose between meanings. */
const behindOwnWords = 0.8;

/** Reads all headings of a table. An old encoding is made out from all of them together: a single word may fit several. */
export function readHeadings(levels: ReadonlyMap<number, readonly string[]>, matcher: HeadingMatcher): ReadonlyMap<number, HeadingReading> {
  const lines = [...levels.values()].flat().map((words) => words.replace(/\s+/g, ' '));
  const decoded = readLegacyText(lines.join('\n'))?.converted.split('\n') ?? lines;
  let next = 0;
  return new Map([...levels].map(([col0, words]) => [col0, readHeading(decoded.slice(next, (next += words.length)), matcher)]));
}

/**
 * Reads a heading of one or several rows, top row first. Its own words, in the last row, come first ("Thực hiện" over "Đơn vị chủ trì" is
 * the lead); where they only name a year or a place, those above say what it is ("Kế hoạch" over "Quý I"). A comparison stays one, whatever it
 * compares ("So sánh" over "TH 2025/KH 2025").
 */
export function readHeading(levels: readonly string[], matcher: HeadingMatcher): HeadingReading {
  const own = matcher.readLoosely(levels.at(-1) ?? '');
  if (levels.length < 2) return own;
  const joined = matcher.readLoosely(levels.join(' '));
  const above = nearestKnown(levels.slice(0, -1), matcher);
  if (own.aside) return own;
  if (above?.matches[0]?.role === 'ratio') return above;
  const isOwnClear = own.matches.length > 0 && !own.isPeriod;
  if (!isOwnClear && above?.aside) return above;
  const weight = isOwnClear ? behindOwnWords : aboveWeight;
  const fromAbove = (above?.matches ?? []).map((match) => ({ ...match, score: match.score * weight }));
  const ownMatches = isOwnClear || fromAbove.length === 0 ? own.matches : [];
  return { matches: bestPerRole([...ownMatches, ...joined.matches, ...fromAbove]), aside: null, isPeriod: own.isPeriod && fromAbove.length === 0 };
}

/** The lowest row above whose words are known and more than a period. */
function nearestKnown(levels: readonly string[], matcher: HeadingMatcher): HeadingReading | undefined {
  const readings = levels.map((level) => matcher.readLoosely(level)).reverse();
  return readings.find(({ matches, aside, isPeriod }) => !isPeriod && (matches.length > 0 || aside !== null)) ?? readings.find(({ isPeriod }) => isPeriod);
}
