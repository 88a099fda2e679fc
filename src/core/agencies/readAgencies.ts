import type { AgencyMention } from '../model/agency';
import { isCellError } from '../text/isCellError';
import { rememberAnswers } from '../text/rememberAnswers';
import type { AgencyMatcher } from './AgencyMatcher';
import { cutParts } from './cutCell';
import { dutyFinder } from './findDuty';
import { headWords, type HeadWords } from './headWords';
import { preparePieces, type DutyFinder } from './preparePieces';
import { handDown, readPart, type Reading, type Segment } from './readPart';

/** What reading cells with one matcher needs, prepared once. */
interface Reader {
  readonly heads: HeadWords;
  readonly findDuty: DutyFinder;
}

type CellReader = (cellText: string) => readonly AgencyMention[];

const readers = new WeakMap<AgencyMatcher, CellReader>();

/**
 * The agencies that a cell names, in order. Cut by ";", line breaks and bullets first; within a part the longest run of words that
 * the directory knows is one name, since names hold "và" and "," themselves; what it does not know is cut by its structure.
 * Every letter and digit of the cell is in exactly one mention or its duty, except bullets and the words that separate; an error that a
 * formula gives names nobody.
 */
export function readAgencies(cellText: string, matcher: AgencyMatcher): readonly AgencyMention[] {
  if (isCellError(cellText)) return [];
  const known = readers.get(matcher);
  if (known) return known(cellText);
  const reader = createReader(matcher);
  readers.set(matcher, reader);
  return reader(cellText);
}

function createReader(matcher: AgencyMatcher): CellReader {
  const heads = headWords(matcher.rules);
  const startsName = (text: string): boolean => heads.startsWithHead(text) || heads.startsPlural(text);
  const findDuty = dutyFinder(matcher.rules, { isKnown: (name) => matcher.lookUp(name) !== null, startsName });
  return rememberAnswers((text) => toMentions(text, readCell(text, matcher, { heads, findDuty })));
}

function readCell(text: string, matcher: AgencyMatcher, { heads, findDuty }: Reader): readonly Segment[] {
  const reading: Reading = { segments: [], sharedHead: null, isList: false };
  const parts = cutParts(text);
  for (const part of parts) {
    if (!reading.isList) reading.sharedHead = null;
    const name = text.slice(part.start, part.end);
    const whole = matcher.nearby(name);
    if (whole) {
      reading.segments.push({ ...part, dutyEnd: part.end, match: whole });
      if (part !== parts.at(-1)) handDown(reading, name, whole, heads);
      continue;
    }
    const { dutyEnd, pieces } = preparePieces(text, part, heads, findDuty, reading.segments.length > 0);
    const last = reading.segments.at(-1);
    if (last && dutyEnd > part.start) reading.segments[reading.segments.length - 1] = { ...last, dutyEnd };
    readPart(text, pieces, matcher, heads, reading);
  }
  return reading.segments;
}

function toMentions(text: string, segments: readonly Segment[]): readonly AgencyMention[] {
  return segments.map(({ start, end, dutyEnd, match }, index) => ({
    ...match, text: text.slice(start, end), start, duty: text.slice(end, dutyEnd), separator: index === 0 ? '' : text.slice(segments[index - 1]?.dutyEnd ?? 0, start),
  }));
}
