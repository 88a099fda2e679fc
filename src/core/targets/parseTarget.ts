import { dateFormatKind } from '../dates/dateFormatKind';
import type { CellValue, IsoDate } from '../model/cell';
import type { Target } from '../model/target';
import { withoutNoise } from '../numbers/formatNumber';
import { alignedKey } from '../text/alignedKey';
import { cleanText } from '../text/cleanText';
import { rememberByKey } from '../text/rememberAnswers';
import { stripMarkup } from '../text/stripMarkup';
import { numberInUnit } from './numberInUnit';
import { isIncreasing, parseTargetInSentence } from './parseTargetInSentence';
import { readQuantities } from './readQuantities';
import { horizonOf } from './targetHorizon';
import type { TargetFrame } from './targetOfQuantity';
import { compoundTarget, targetOfQuantity, wordTarget } from './targetOfQuantity';
import type { Quantity } from './readQuantities';
import { isPercentUnit, isWholeUnit, scaleOf } from './unitWords';

/** A target cell with what its column and section say. `text` is what a reader sees in it. */
export interface TargetCell {
  readonly text: string;
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly unit: string;
  readonly sectionHorizon: IsoDate | null;
}

const fillers = /^(?:(?:muc tieu|chi tieu|dat|co|gap|tang|giam|phan dau|duy tri|muc|la|binh quan|trung binh|thuoc|(?:nam )?trong|lot vao|vao)(?: |: ?))*$/;
/** What may follow the number of a plain target: its unit, and that it shall grow. No figures, at most a few words. */
const unitAndMore = /^[^\d;?]{0,60}$/;
const englishThousands = /^[^\d]*[1-9]\d{0,2},\d{3}(?![\d.,])(?: ?[-–] ?[1-9]\d{0,2},\d{3}(?![\d.,]))?/;

/** "≥ 80 %", "10-15", "01", "≥ 3% và tăng dần …": one quantity, with nothing but fillers before it and its unit behind. */
function parsePlain(clean: string, frame: TargetFrame): Target | null {
  const key = alignedKey(clean);
  const [quantity, ...others] = readQuantities(key);
  if (!quantity || others.length > 0) return null;
  const behind = clean.slice(quantity.end).replace(/[.;,]$/, '').trim();
  if (!fillers.test(key.slice(0, quantity.start)) || !unitAndMore.test(behind)) return null;
  const ownUnit = quantity.isPercent ? (quantity.isPerYear ? '%/năm' : '%') : clean.slice(quantity.nounStart, quantity.end).trim() || behind;
  const isKept = frame.unit !== '' && (!quantity.isPercent || isPercentUnit(frame.unit));
  const unit = isKept ? frame.unit : ownUnit;
  const factor = englishThousands.test(clean.slice(quantity.start)) && isWholeUnit(unit) ? 1000 : isKept && !quantity.isPercent ? scaleBetween(ownUnit, unit) : 1;
  return targetOfQuantity(times(quantity, factor), { ...frame, unit, increasing: isIncreasing(key) });
}

/** "150 nghìn" in a row of "người" is 150 000; where the cell names no scale, the number stands in that of the row. */
function scaleBetween(written: string, unit: string): number {
  const scale = scaleOf(written);
  return scale === 1 ? 1 : scale / scaleOf(unit);
}

function times(quantity: Quantity, factor: number): Quantity {
  const { low, high } = quantity;
  return factor === 1 ? quantity : { ...quantity, low: withoutNoise(low * factor), high: high === null ? null : withoutNoise(high * factor) };
}

/** A comma parts two targets where the second has a sign of its own: "≤ 3 ĐNÁ, ≤ 50 TG". */
const clauseEnds = /[;\n]|,(?= ?[≤≥<>])/;
/** "Giảm" on a line of its own belongs to the figure below it. */
const wordAboveFigure = /^([^\n\d;]+)\n(?=[\d≥≤<>])/;
const bullet = /^[-+•*–] +/;

function parseText(text: string, frame: TargetFrame): Target {
  const clean = cleanText(stripMarkup(text)).replace(wordAboveFigure, (whole, words: string) => (fillers.test(`${alignedKey(words).trim()} `) ? `${words.trim()} ` : whole));
  const split = clean.split(clauseEnds).map((clause) => clause.replace(bullet, '').trim()).filter((clause) => clause !== '');
  const clauses = split.length > 1 ? split.map((clause) => clause.replace(/^-(?=\d)/, '')) : split;
  const parts = clauses.map((clause) => parsePlain(clause, { ...frame, text: clause })).filter((part) => part !== null);
  const [only] = parts;
  if (!only || parts.length < clauses.length) return parseTargetInSentence(text, frame.horizon, frame.unit);
  return parts.length === 1 ? { ...only, text } : compoundTarget(parts, { ...frame, text });
}

function readTarget({ text, value, numberFormat, unit, sectionHorizon }: TargetCell): Target {
  const frame: TargetFrame = { text, unit: cleanText(unit), horizon: sectionHorizon, increasing: false };
  if (typeof value === 'number') {
    if (dateFormatKind(numberFormat) !== null || !Number.isFinite(value)) return wordTarget('qualitative', frame);
    const { number, unit: numberUnit } = numberInUnit(value, numberFormat, frame.unit);
    return targetOfQuantity({ comparator: null, low: number, high: null, isPerYear: false }, { ...frame, unit: numberUnit });
  }
  if (typeof value === 'boolean') return wordTarget('qualitative', frame);
  const written = value === '' ? text : value;
  if (!/[\p{L}\d]/u.test(written)) return wordTarget('none', { ...frame, text: written });
  const ownHorizon = /\p{L}/u.test(written) ? horizonOf(written) : null;
  return parseText(written, { ...frame, text: written, horizon: ownHorizon ?? sectionHorizon });
}

const remembered = rememberByKey<Target>();

/** What a target cell says. Never throws; words that hold no number are `qualitative` or a `milestone`, an empty cell is `none`. */
export function parseTarget(cell: TargetCell): Target {
  const { text, value, numberFormat, unit, sectionHorizon } = cell;
  return remembered([typeof value, numberFormat, unit, sectionHorizon ?? '', value, text].join('\0'), () => readTarget(cell));
}
