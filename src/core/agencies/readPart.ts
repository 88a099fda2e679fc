import type { AgencyMatch, AgencyMatcher } from './AgencyMatcher';
import type { Span } from './cutCell';
import type { HeadWords } from './headWords';
import { nameEnds, type NameList } from './nameEnds';
import type { Piece } from './preparePieces';

/** One name found in a cell, the end of the words about its duty, and whom it means. */
export interface Segment extends Span {
  readonly dutyEnd: number;
  readonly match: AgencyMatch;
}

/** What was read so far: the head that the next bare name may borrow, and whether it reaches past ";". */
export interface Reading {
  readonly segments: Segment[];
  sharedHead: string | null;
  isList: boolean;
}

/** A group ("Các Sở, ban, ngành") has no head to give: nothing that follows is one of its names. */
export function handDown(reading: Reading, name: string, { isGroup }: AgencyMatch, heads: HeadWords): void {
  reading.sharedHead = isGroup ? null : heads.sharedHead(name);
  reading.isList = reading.sharedHead !== null && heads.opensList(name);
}

/** So many pieces of one part at most are tried as one name; no name of a directory has more. */
const longestRun = 8;

interface Run {
  /** Number of pieces. */
  readonly count: number;
  readonly match: AgencyMatch;
}

/** Reads the names of one part, from left to right, into `reading`. */
export function readPart(text: string, pieces: readonly Piece[], matcher: AgencyMatcher, heads: HeadWords, reading: Reading): void {
  const textOf = (from: number, to: number): string => text.slice(pieces[from]?.start ?? 0, pieces[to]?.end ?? 0);
  const ends = nameEnds(pieces, textOf, matcher, heads);

  /** The longest run of pieces, from one on, that `find` has an answer to. */
  const longest = (from: number, least: number, find: (name: string) => AgencyMatch | null): Run | null => {
    for (let count = ends.mostPieces(from, longestRun); count >= least; count -= 1) {
      const match = find(textOf(from, from + count - 1));
      if (match) return { count, match };
    }
    return null;
  };
  const own = (from: number): Run | null => {
    const known = longest(from, 1, matcher.lookUp);
    if (known && ends.startsAt(from + known.count, from)) return known;
    return longest(from, (known?.count ?? 0) + 1, matcher.nearby) ?? known;
  };
  const borrowed = (from: number): Run | null => {
    const { sharedHead } = reading;
    return sharedHead === null ? null : longest(from, 1, (name) => borrowedMatch(matcher.lookUp(`${sharedHead} ${name}`)));
  };
  /** Whether the names behind this one have its head, or the one handed down to it. */
  const listAt = (from: number): NameList => {
    const first = textOf(from, from);
    const { sharedHead, isList } = reading;
    const isInList = sharedHead !== null && (isList || heads.headsUnits(sharedHead)) && heads.sharedHead(first) === null && !heads.hasHead(first) && !heads.startsPlural(first);
    if (heads.headsUnits(isInList ? sharedHead : first)) return 'units';
    return isInList || (heads.sharedHead(first) !== null && pieces[from + 1]?.separator.includes(':') === true) ? 'fields' : 'none';
  };
  const unknown = (from: number, least: number, isGroup: boolean): Run => {
    const list = listAt(from);
    const opensByColon = list !== 'none' && pieces[from + 1]?.separator.includes(':') === true;
    if (list !== 'none') reading.sharedHead = heads.sharedHead(textOf(from, from)) ?? reading.sharedHead;
    const count = ends.unknownName(from, Math.max(least, opensByColon ? 2 : 1), (at) => borrowed(at) !== null, list);
    const match = matcher.match(textOf(from, from + count - 1));
    if (match.match !== 'unknown' || count === 1) return { count, match };
    return { count, match: { ...match, isGroup: opensByColon ? false : isGroup || match.isGroup || ends.isGroup(from) } };
  };

  for (let from = 0; from < pieces.length; ) {
    if (heads.isLabel(text.slice(pieces[from]?.start, pieces[from + 1]?.start))) {
      from += 1;
      continue;
    }
    const isListed = listAt(from) !== 'none' && heads.sharedHead(textOf(from, from)) === null;
    const known = own(from);
    const lent = known?.match.match === 'exact' || known?.match.match === 'alias' ? null : borrowed(from);
    const found = lent ?? known;
    const run = found && !ends.goesOn(from, found) ? found : unknown(from, found?.count ?? 1, found?.match.isGroup ?? false);
    const [start, end] = [pieces[from]?.start ?? 0, pieces[from + run.count - 1]?.end ?? 0];
    reading.segments.push({ start, end, dutyEnd: pieces[from + run.count - 1]?.dutyEnd ?? end, match: run.match });
    const name = text.slice(start, end);
    if (!lent && !isListed) handDown(reading, name, run.match, heads);
    from += run.count;
  }
}

function borrowedMatch(match: AgencyMatch | null): AgencyMatch | null {
  return match?.match === 'exact' ? { ...match, match: 'alias' } : match;
}
