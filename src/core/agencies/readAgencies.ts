import type { AgencyMention } from '../model/agency';
import type { AgencyMatch, AgencyMatcher } from './AgencyMatcher';
import { cutParts, cutPieces, type Span } from './cutCell';
import { headWords, type HeadWords } from './headWords';

interface Segment extends Span {
  readonly match: AgencyMatch;
}

/** What was read so far: the head that the next bare name may borrow, and whether it reaches past ";". */
interface Reading {
  readonly segments: Segment[];
  sharedHead: string | null;
  isList: boolean;
}

interface Reader {
  readonly heads: HeadWords;
  readonly cells: Map<string, readonly AgencyMention[]>;
}

const readers = new WeakMap<AgencyMatcher, Reader>();
const rememberedCells = 20_000;

/**
 * The agencies that a cell names, in order. Cut by ";", line breaks and bullets first; within a part the longest run of words that
 * the directory knows is one name, since names hold "và" and "," themselves; only what it does not know is cut before the next head.
 * Every letter and digit of the cell is in exactly one mention, except bullets and the words that separate.
 */
export function readAgencies(cellText: string, matcher: AgencyMatcher): readonly AgencyMention[] {
  const reader = readers.get(matcher) ?? { heads: headWords(matcher.rules), cells: new Map<string, readonly AgencyMention[]>() };
  readers.set(matcher, reader);
  const remembered = reader.cells.get(cellText);
  if (remembered) return remembered;
  if (reader.cells.size >= rememberedCells) reader.cells.clear();
  const mentions = toMentions(cellText, readCell(cellText, matcher, reader.heads));
  reader.cells.set(cellText, mentions);
  return mentions;
}

function readCell(text: string, matcher: AgencyMatcher, heads: HeadWords): readonly Segment[] {
  const reading: Reading = { segments: [], sharedHead: null, isList: false };
  for (const part of cutParts(text)) {
    if (!reading.isList) reading.sharedHead = null;
    readPart(text, cutPieces(text, part), matcher, heads, reading);
  }
  return reading.segments;
}

function readPart(text: string, pieces: readonly Span[], matcher: AgencyMatcher, heads: HeadWords, reading: Reading): void {
  let rest = pieces;
  while (rest.length > 0) {
    const [first, next] = rest;
    if (first && next && heads.isLabel(text.slice(first.start, next.start))) {
      rest = rest.slice(1);
      continue;
    }
    const own = longest(text, rest, matcher.lookUp);
    const { sharedHead } = reading;
    const borrowed = own || sharedHead === null ? null : longest(text, rest, (name) => borrowedMatch(matcher.lookUp(`${sharedHead} ${name}`)));
    const found = own ?? borrowed ?? longest(text, rest, (name) => nearOnly(matcher.match(name))) ?? unknownName(text, rest, matcher, heads);
    reading.segments.push(found);
    if (!borrowed) {
      const name = text.slice(found.start, found.end);
      reading.sharedHead = heads.sharedHead(name);
      reading.isList = heads.opensList(name);
    }
    rest = rest.filter(({ start }) => start >= found.end);
  }
}

/** The longest run of pieces, from the first on, that `find` has an answer to. */
function longest(text: string, pieces: readonly Span[], find: (name: string) => AgencyMatch | null): Segment | null {
  const start = pieces[0]?.start ?? 0;
  for (const { end } of [...pieces].reverse()) {
    const match = find(text.slice(start, end));
    if (match) return { start, end, match };
  }
  return null;
}

function borrowedMatch(match: AgencyMatch | null): AgencyMatch | null {
  return match?.match === 'exact' ? { ...match, match: 'alias' } : match;
}

function nearOnly(match: AgencyMatch): AgencyMatch | null {
  return match.match === 'unknown' ? null : match;
}

/** A name the directory does not know ends before the next piece that begins with a head or is known itself. */
function unknownName(text: string, pieces: readonly Span[], matcher: AgencyMatcher, heads: HeadWords): Segment {
  const [first = { start: 0, end: text.length }, ...others] = pieces;
  const stop = others.findIndex((piece, index) => heads.startsWithHead(text.slice(piece.start, piece.end)) || longest(text, others.slice(index), matcher.lookUp) !== null);
  const last = (stop === -1 ? others : others.slice(0, stop)).at(-1) ?? first;
  return { start: first.start, end: last.end, match: matcher.match(text.slice(first.start, last.end)) };
}

function toMentions(text: string, segments: readonly Segment[]): readonly AgencyMention[] {
  return segments.map(({ start, end, match }, index) => ({
    ...match, text: text.slice(start, end), start, separator: index === 0 ? '' : text.slice(segments[index - 1]?.end ?? 0, start),
  }));
}
