import { agencyKeys } from './agencyKeys';
import type { DirectoryRules } from './DirectoryRules';

export interface HeadWords {
  /** Begins like the name of an agency: with a head, in capitals. */
  startsWithHead(piece: string): boolean;
  /** The same, in capitals or not. */
  hasHead(piece: string): boolean;
  /** "các …", "một số …": a name of several, with words behind. */
  startsPlural(piece: string): boolean;
  /** "VTV", "TTXVN", "ĐV TV": nothing but one short form. */
  isShortForm(piece: string): boolean;
  /** Nothing but a head: "Thống kê". */
  isHeadAlone(piece: string): boolean;
  /** "Nguyễn Văn A", "đ/c Trần Thị B", "Bí thư Chi bộ". */
  isPerson(piece: string): boolean;
  /** The same with a personal name in it: not "Bí thư Chi bộ". */
  namesPerson(piece: string): boolean;
  /** "sở, ngành có liên quan": in small letters, with a noun that groups are made of. */
  startsGroup(piece: string): boolean;
  /** "Sở", "cơ quan": a noun that groups are made of and nothing else. */
  isGroupNoun(piece: string): boolean;
  /** "phường" behind "UBND các xã": the list of kinds of units goes on. */
  continuesUnits(name: string, piece: string): boolean;
  /** "… liên quan", "… khác". */
  isVague(piece: string): boolean;
  /** Holds "các" before its last words: "Thủ trưởng các sở". */
  holdsPlural(name: string): boolean;
  /** Hands a head to proper names: "UBND xã". */
  headsUnits(name: string): boolean;
  /** Head that "Sở Nội vụ" hands down to a bare name after it; null where it has none to give. */
  sharedHead(name: string): string | null;
  /** "Các Sở: …" heads a whole list, even across ";". */
  opensList(name: string): boolean;
  /** "Chủ trì:" and the like. */
  isLabel(pieceWithSign: string): boolean;
  /** Length of words before a name that are no part of it: "Đề nghị phối hợp với " before "các bộ". */
  leadInLength(piece: string): number;
}

const capital = /^[^\p{L}]*\p{Lu}/u;
/** "xã hội" is no "xã". */
const notUnit = /^xa hoi\b/;
const longestLeadIn = 40;
/** One word, or two of a few letters without marks: "ĐV TV". */
const shortForm = /^(?:[\p{Lu}\d&-]{2,12}|[A-ZĐ]{2,3} [A-ZĐ]{2,3})$/u;
/** A syllable with a capital, or an initial: personal names have two to five. */
const personalName = /^(?:\p{Lu}[\p{Ll}\p{M}]*\.?\s+){1,4}\p{Lu}[\p{L}\p{M}\d,]*$/u;

/** Prepares the questions about first and last words that reading a cell asks. */
export function headWords(rules: DirectoryRules): HeadWords {
  const bare = (text: string): string => agencyKeys(text).bare;
  const { words } = rules;
  const startsWithAny = startTest(rules.heads);
  const startsWithPlural = startTest(rules.pluralWords);
  const startsWithGroupNoun = startTest(rules.groupNouns);
  const startsWithUnit = startTest(rules.unitNouns);
  const startsWithTitle = startTest(words.personTitles);
  const families = new Set(words.familyNames.map((name) => agencyKeys(name).marked));
  const heads = new Set(rules.heads.map(bare));
  const groupNouns = new Set(rules.groupNouns.map(bare));
  const units = rules.unitNouns.map((unit) => ` ${bare(unit)}`);
  const vagueEnds = rules.genericEnds.map((end) => ` ${bare(end)}`);
  const labels = new Set(rules.labels.map(bare));
  const fillers = new Set(rules.fillerWords.map(bare));
  const sharedHeads = rules.sharedHeads.map((head) => ({ head, key: bare(head) })).sort((a, b) => b.key.length - a.key.length);
  const leadIns = new Set(words.leadIns.map(bare));

  const startsWithHead = (piece: string): boolean => capital.test(piece) && startsWithAny(piece) && !notUnit.test(bare(piece));
  const namesPerson = (piece: string): boolean => piece.split(/\s+/).some((word, at, all) => families.has(agencyKeys(word).marked) && capital.test(word) && capital.test(all[at + 1] ?? ''));
  const startsPlural = (piece: string): boolean => startsWithPlural(piece) && bare(piece).includes(' ');
  const sharedHeadOf = (name: string): { readonly head: string; readonly key: string } | undefined => {
    const key = bare(name).split(' ').filter((word) => !fillers.has(word)).join(' ');
    return sharedHeads.find((shared) => key === shared.key || key.startsWith(`${shared.key} `));
  };
  const leadInLength = (piece: string): number => {
    const gaps = [...piece.slice(0, longestLeadIn).matchAll(/\s+/g)].map(({ index, 0: gap }) => ({ index, end: index + gap.length }));
    const found = gaps.reverse().find(({ index, end }) => leadIns.has(bare(piece.slice(0, index))) && (startsWithHead(piece.slice(end)) || startsPlural(piece.slice(end))));
    return found?.end ?? 0;
  };

  return {
    startsWithHead,
    startsPlural,
    leadInLength,
    hasHead: startsWithAny,
    isShortForm: (piece) => shortForm.test(piece.normalize('NFC')),
    isPerson: (piece) => startsWithTitle(piece) || (personalName.test(piece) && namesPerson(piece)),
    namesPerson,
    isHeadAlone: (piece) => heads.has(bare(piece)),
    holdsPlural: (name) => [...fillers].some((filler) => bare(name).includes(` ${filler} `)),
    headsUnits: (name) => units.some((unit) => (sharedHeadOf(name)?.key ?? '').endsWith(unit)),
    startsGroup: (piece) => !capital.test(piece) && startsWithGroupNoun(piece),
    isGroupNoun: (piece) => groupNouns.has(bare(piece)),
    continuesUnits: (name, piece) => !capital.test(piece) && startsWithUnit(piece) && !notUnit.test(bare(piece)) && units.some((unit) => bare(name).endsWith(unit)),
    isVague: (piece) => vagueEnds.some((end) => bare(piece).endsWith(end)),
    sharedHead: (name) => sharedHeadOf(name)?.head ?? null,
    opensList: (name) => name.includes(':') || fillers.has(bare(name).split(' ', 1)[0] ?? ''),
    isLabel: (pieceWithSign) => pieceWithSign.includes(':') && labels.has(bare(pieceWithSign)),
  };
}

/**
 * Whether a text begins with one of these words, as whole words. Marks count, since "Cổng" is a head and "Công" none, unless the text
 * was typed without any.
 */
function startTest(starts: readonly string[]): (text: string) => boolean {
  const marked = new Map<string, string[]>();
  const bare = new Map<string, string[]>();
  for (const keys of starts.map(agencyKeys)) {
    addUnderFirstWord(marked, keys.marked);
    addUnderFirstWord(bare, keys.bare);
  }
  const begins = (index: ReadonlyMap<string, readonly string[]>, key: string): boolean =>
    index.get(firstWord(key))?.some((start) => key === start || key.startsWith(`${start} `)) ?? false;
  return (text) => {
    const keys = agencyKeys(text);
    return begins(marked, keys.marked) || (keys.marked === keys.bare && begins(bare, keys.bare));
  };
}

function addUnderFirstWord(index: Map<string, string[]>, key: string): void {
  index.set(firstWord(key), [...(index.get(firstWord(key)) ?? []), key]);
}

function firstWord(key: string): string {
  return key.split(' ', 1)[0] ?? '';
}
