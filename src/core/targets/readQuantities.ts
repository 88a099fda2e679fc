import type { Comparator } from '../model/target';
import { parseVietnameseNumber } from '../numbers/parseNumber';
import { comparatorOf, comparatorSource } from './comparators';
import { countedSource } from './unitWords';

/** A number with what belongs to it, found in an aligned key; offsets are those of the text too. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly comparator: Comparator | null;
  readonly low: number;
  readonly high: number | null;
  readonly isPercent: boolean;
  readonly isPerYear: boolean;
  /** Written as a count: "02 Khu". */
  readonly hasLeadingZero: boolean;
  /** Where the counted thing stands that follows the number; equal offsets where none does. */
  readonly nounStart: number;
  readonly nounEnd: number;
}

const digits = String.raw`(?:[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)*)`;
/** Not the start of "5G", "1Gb/s", "12/15", "4.0x"; nor the tail of a code. */
const numberEnd = String.raw`(?![.,/-]?\d|[a-z_])`;
const pattern = new RegExp(
  String.raw`(?<![a-z\d.,/_-])(?:(?<words>${comparatorSource}) ?(?:dat |muc |la |tu |moc )?)?(?:tu )?(?<minus>(?<=^|[<>=≥≤≈~] ?)-(?=\d))?` +
    String.raw`(?<low>(?<![a-z\d.,/_])${digits})(?<ofAll>\/\d+(?=(?: (?:tinh|thanh pho|dia phuong|nuoc|quoc gia|${countedSource})|$)))?(?: ?(?<percent>%))?(?: ?(?:-|–|÷|~|den) ?(?<high>${digits}))?${numberEnd}(?: ?(?<percentToo>%))?` +
    String.raw`(?<perYear> ?\/ ?nam| moi nam| hang nam)?(?<side> tro (?:len|xuong))?(?: (?<noun>${countedSource}))?`,
  'dg',
);
const sides: Readonly<Record<string, Comparator>> = { ' tro len': '>=', ' tro xuong': '<=' };

/** A place among all ("xếp thứ 11/34"), or so many out of more than a few ("12/15 xã"); "2/3" is a share, of what stands elsewhere. */
function isCountOf(low: number, ofAll: string | undefined, comparator: Comparator | null): boolean {
  if (ofAll === undefined) return true;
  const all = Number(ofAll.slice(1));
  return low <= all && (comparator === '<=' || all > 4);
}

function toQuantity(match: RegExpExecArray): Quantity | null {
  const { words = '', minus = '', low: lowText = '', ofAll, percent, percentToo, high: highText, perYear, side = '' } = match.groups ?? {};
  const low = parseVietnameseNumber(minus + lowText);
  const high = highText === undefined ? null : parseVietnameseNumber(highText);
  if (low === null || (highText !== undefined && high === null) || !isCountOf(low, ofAll, comparatorOf(words))) return null;
  const isPercent = (percent ?? percentToo) !== undefined;
  const whole = match.index + match[0].length;
  const noun = match.indices?.groups?.['noun'] ?? [whole, whole];
  const end = isPercent ? noun[0] : whole;
  const [nounStart, nounEnd] = isPercent ? [end, end] : noun;
  return {
    start: match.index, end, comparator: sides[side] ?? comparatorOf(words), low, high, isPercent,
    isPerYear: perYear !== undefined, hasLeadingZero: /^0\d/.test(lowText), nounStart, nounEnd,
  };
}

/** Every quantity of a key, in order: comparator, number or range of two, percent sign, "/năm", counted thing. */
export function readQuantities(key: string): readonly Quantity[] {
  return Array.from(key.matchAll(pattern), toQuantity).filter((quantity) => quantity !== null);
}
