import type { IsoDate } from '../model/cell';
import type { Target } from '../model/target';
import { alignedKey } from '../text/alignedKey';
import { cleanText } from '../text/cleanText';
import { stripMarkup } from '../text/stripMarkup';
import type { Quantity } from './readQuantities';
import { readQuantities } from './readQuantities';
import { horizonOf } from './targetHorizon';
import type { TargetFrame } from './targetOfQuantity';
import { compoundTarget, targetOfQuantity, wordTarget } from './targetOfQuantity';
import { isEstablishedUnit } from './unitWords';

/** Numbers that set no target: years and days, speeds, grades and levels, ages, numbers of documents, versions, totals compared with. */
const noTargets: readonly RegExp[] = [
  /(?<![a-z])(?:giai doan|thoi ky|nhiem ky|nam|den|toi|tu|vao|truoc|sau) (?:19|20)\d\d(?: ?- ?(?:19|20)\d\d)?(?![\d.,]|\/|[ ]?%| (?:doanh nghiep|nguoi|ho|san pham))/g,
  /(?<![\d/])\d{1,2}\/\d{1,2}(?:\/\d{4})?(?!\d)/g,
  /(?<![a-z])(?:ngay|thang|qu[yi]) \d{1,2}(?:\/\d{4})?/g,
  /\d+(?:[.,]\d+)? ?(?:[gmkt]b(?:ps|it|\/s|s)?|[gmk]?bps|[gmk]?hz)(?![a-z])(?:\/s)?/g,
  /(?<![a-z])(?:cap do|muc do|cap|loai|so|dieu|khoan|phien ban|chuan|thu|iso) \d+(?:\.\d+)*(?![\d.,]* ?%)[a-z\d/-]*/g,
  /\d+ cap(?![a-z])/g,
  /(?<!tuoi tho.*)\d+ tuoi(?![a-z])/g,
  /(?:tong so|so voi) \d[\d.,]*%?/g,
];

const makingVerbs = /^(?:phan dau |tiep tuc |dau tu )?(?:xay dung|hoan thanh|hoan thien|hinh thanh|thanh lap|thiet lap|tao lap|ban hanh|phe duyet|dua vao|dua .{1,40} vao|khoi cong|khanh thanh|van hanh|nghiem thu|ket noi)(?![a-z])/;
/** "Tăng dân số" is no rise from year to year. */
const increasing = /(?<![a-z])(?:tang dan(?! (?:so|cu)(?![a-z]))|nam sau cao hon nam truoc|khong thap hon nam truoc)(?![a-z])/;
const clauseEnd = /[;,:]|(?<![a-z])(?:va|dong thoi)(?![a-z])/;

export function isIncreasing(key: string): boolean {
  return increasing.test(key);
}

/** A milestone where the words begin with making or finishing something, else a matter of judgement. */
function formOfWords(key: string): 'milestone' | 'qualitative' {
  return makingVerbs.test(key) ? 'milestone' : 'qualitative';
}

function hideOtherNumbers(key: string): string {
  return noTargets.reduce((rest, numbers) => rest.replace(numbers, (found) => found.replace(/\d/g, '_')), key);
}

function setsTarget({ isPercent, comparator, hasLeadingZero, nounStart, nounEnd }: Quantity): boolean {
  return isPercent || comparator !== null || hasLeadingZero || nounEnd > nounStart;
}

/** Only the first quantity of a clause counts: what follows describes it ("80% hộ … với trên 3 thiết bị"). */
function firstOfClauses(quantities: readonly Quantity[], key: string): readonly Quantity[] {
  return quantities.filter((quantity, index) => {
    const previous = quantities[index - 1];
    return previous === undefined || clauseEnd.test(key.slice(previous.end, quantity.start));
  });
}

function partOf(quantity: Quantity, clean: string, frame: TargetFrame): Target {
  const { start, end, nounStart, nounEnd, isPercent, isPerYear, low, high, comparator } = quantity;
  const noun = clean.slice(nounStart, nounEnd);
  const unit = isPercent ? (isPerYear ? '%/năm' : '%') : noun || frame.unit;
  const stands = comparator === null && isEstablishedUnit(noun);
  return targetOfQuantity({ low, high, isPerYear, comparator }, { ...frame, text: clean.slice(start, end).trim(), unit: stands ? noun : unit });
}

/**
 * The target that stands inside the sentence of an indicator: "… đạt tối thiểu 14,5%.", "Có hơn 40% …". Several clauses with numbers make
 * a compound; a sentence of words is a milestone where it begins with making or finishing something, else qualitative.
 * @param unit taken where the sentence names none.
 */
export function parseTargetInSentence(sentence: string, sectionHorizon: IsoDate | null, unit: string = ''): Target {
  const clean = cleanText(stripMarkup(sentence)).replace(/\n/g, ' ');
  const key = alignedKey(clean);
  const frame: TargetFrame = { text: sentence, unit, horizon: horizonOf(clean) ?? sectionHorizon, increasing: isIncreasing(key) };
  if (!/[\p{L}\d]/u.test(clean)) return wordTarget('none', frame);
  const quantities = firstOfClauses(readQuantities(hideOtherNumbers(key)).filter(setsTarget), key);
  const parts = quantities.map((quantity) => partOf(quantity, clean, frame));
  const [only, ...others] = parts;
  if (!only) return wordTarget(formOfWords(key.replace(/^[^\p{L}]+/u, '')), frame);
  return others.length === 0 ? { ...only, text: sentence } : compoundTarget(parts, frame);
}
