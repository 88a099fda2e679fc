import { dateFormatKind } from '../dates/dateFormatKind';
import type { CellValue } from '../model/cell';
import type { Measure } from '../model/target';
import { parseVietnameseNumber } from '../numbers/parseNumber';
import { alignedKey } from '../text/alignedKey';
import { cleanText } from '../text/cleanText';
import { cellText } from '../text/cellText';
import { foldText } from '../text/foldText';
import { stripMarkup } from '../text/stripMarkup';
import { numberInUnit } from './numberInUnit';
import { countedSource, isPercentUnit, scaleOf } from './unitWords';

const written = /^(?:dat )?(?<number>[-+]?\d[\d.,]*?(?: \d{3})*) ?(?<percent>%)? ?(?<words>[^\d%]*?)[.;]?$/;
const countedWord = new RegExp(`^${countedSource}$`);

/** Words behind a reported number must be of the row's own unit, in its own scale where they name one, or plainly a counted thing where the row has none. */
function belongs(words: string, unit: string): boolean {
  const word = foldText(words);
  return unit === '' ? word === '' || countedWord.test(word) : foldText(unit).includes(word) && [1, scaleOf(unit)].includes(scaleOf(words));
}

function valueOfText(text: string, unit: string): number | null {
  const { number = '', percent, words = '' } = written.exec(alignedKey(text))?.groups ?? {};
  if (percent !== undefined && unit !== '' && !isPercentUnit(unit)) return null;
  return belongs(words, unit) ? parseVietnameseNumber(number) : null;
}

/**
 * A reported value in the unit of its target; null for an empty cell. `value` is null where the text is not one number with at most its
 * unit: "> 80", "3-5", "5 tỷ" in a row of "triệu đồng", "62% kế hoạch".
 */
export function parseMeasure(value: CellValue, numberFormat: string, unit: string): Measure | null {
  const text = cellText(value, numberFormat);
  const clean = cleanText(stripMarkup(text));
  if (/^[-–—.…_\s]*$/.test(clean)) return null;
  if (typeof value === 'boolean') return { text, value: null };
  if (typeof value === 'string') return { text, value: valueOfText(clean.replace(/\n/g, ' '), unit) };
  const isNumber = Number.isFinite(value) && dateFormatKind(numberFormat) === null;
  return { text, value: isNumber ? numberInUnit(value, numberFormat, unit).number : null };
}
