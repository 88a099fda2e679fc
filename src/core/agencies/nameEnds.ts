import type { AgencyMatch, AgencyMatcher } from './AgencyMatcher';
import type { HeadWords } from './headWords';
import type { Piece } from './preparePieces';

/** Where in a part a name ends that the directory does not tell. All numbers count pieces. */
export interface NameEnds {
  /** Pieces from one on that may be one name: a duty closes it. */
  mostPieces(from: number, limit: number): number;
  /** Whether a name begins at a piece, of a part where the name before began at `nameFrom`; true behind the last piece. */
  startsAt(at: number, nameFrom: number): boolean;
  /** Pieces of the unknown name from one on, at least so many. */
  unknownName(from: number, least: number, isBorrowed: (at: number) => boolean, list: NameList): number;
  /** "các …", "Bộ, ngành": from here on, nouns in small letters carry on the same name. */
  isGroup(from: number): boolean;
  /** A known group or kind of units whose list goes on behind what is known of it: "UBND xã, phường, đặc khu". */
  goesOn(from: number, found: { readonly count: number; readonly match: AgencyMatch }): boolean;
}

const dash = /[-–—&]/;
const listSign = /[,，/／\r\n]|v(?:à|a\u0300)/u;
const comma = /[,，]/;
const lineBreak = /[\r\n\v\f\u2028\u2029]/;
const givenName = /^\p{Lu}\p{Ll}{1,6}$/u;
const smallLetter = /^[^\p{L}]*\p{Ll}/u;

/**
 * What names share the head of the first: `fields` "Các Sở: Nội vụ, Khoa học và Công nghệ" are cut by commas only, the proper names of
 * `units` "UBND xã A, B và C" by "và" too.
 */
export type NameList = 'none' | 'fields' | 'units';

/** Answers by the structure of the words alone, for one part. */
export function nameEnds(pieces: readonly Piece[], textOf: (from: number, to: number) => string, matcher: AgencyMatcher, heads: HeadWords): NameEnds {
  const isGroup = (from: number): boolean => heads.startsPlural(textOf(from, from)) || heads.isGroupNoun(textOf(from, from));

  const carriesOn = (at: number, from: number): boolean => {
    const piece = textOf(at, at);
    if (!listSign.test(pieces[at]?.separator ?? '')) return false;
    if (heads.continuesUnits(textOf(from, at - 1), piece)) return true;
    if (heads.isGroupNoun(piece) && smallLetter.test(piece) && heads.holdsPlural(textOf(from, at - 1))) return true;
    if (!isGroup(from) || !smallLetter.test(piece) || heads.startsPlural(piece)) return false;
    return matcher.lookUp(piece)?.isGroup !== false;
  };

  const startsByItself = (at: number, from: number): boolean => {
    const piece = textOf(at, at);
    const { separator } = pieces[at] ?? { separator: '' };
    const first = textOf(from, from);
    if (heads.namesPerson(first) && heads.isPerson(piece) && !heads.namesPerson(piece)) return false;
    if (heads.startsWithHead(piece) || heads.startsPlural(piece)) return true;
    if (lineBreak.test(separator) && heads.hasHead(piece)) return true;
    if (!listSign.test(separator)) return false;
    if (heads.startsGroup(piece)) return comma.test(separator) || heads.isVague(piece) || heads.isGroupNoun(piece);
    if (heads.isShortForm(piece)) return heads.isShortForm(first) || (comma.test(separator) && piece.length > 2);
    return heads.isPerson(first) && heads.isPerson(piece) && heads.namesPerson(piece);
  };

  /** "TTCNTT: Quy": who of a body in short form does it; a given name may look like the name of an agency. */
  const isGivenName = (at: number, from: number): boolean => (pieces[at]?.separator ?? '').includes(':') && heads.isShortForm(textOf(from, at - 1)) && givenName.test(textOf(at, at).normalize('NFC'));

  const isKnown = (at: number): boolean => matcher.lookUp(textOf(at, at)) !== null || (at + 1 < pieces.length && matcher.lookUp(textOf(at, at + 1)) !== null);

  /** "Văn phòng - Thống kê": the second half of a double name may look like an agency. */
  const isSecondHalf = (at: number): boolean => dash.test(pieces[at]?.separator ?? '') && heads.isHeadAlone(textOf(at, at));

  const startsAt = (at: number, from: number): boolean => {
    if (at >= pieces.length || pieces[at - 1]?.closes === true) return true;
    return !carriesOn(at, from) && !isSecondHalf(at) && !isGivenName(at, from) && (startsByItself(at, from) || isKnown(at));
  };

  const cutsList = (list: NameList, at: number): boolean => {
    if (list === 'none' || smallLetter.test(textOf(at, at))) return false;
    return list === 'units' ? listSign.test(pieces[at]?.separator ?? '') : comma.test(pieces[at]?.separator ?? '');
  };

  const mostPieces = (from: number, limit: number): number => {
    let count = 1;
    while (count < limit && from + count < pieces.length && pieces[from + count - 1]?.closes !== true) count += 1;
    return count;
  };

  return {
    isGroup,
    mostPieces,
    startsAt,
    unknownName: (from, least, isBorrowed, list) => {
      let count = least;
      for (; count < mostPieces(from, pieces.length); count += 1) {
        const at = from + count;
        if (startsAt(at, from) || (!carriesOn(at, from) && (cutsList(list, at) || isBorrowed(at)))) break;
      }
      return count;
    },
    goesOn: (from, { count, match }) => from + count < pieces.length && pieces[from + count - 1]?.closes !== true && (match.isGroup || match.match === 'former') && carriesOn(from + count, from),
  };
}
