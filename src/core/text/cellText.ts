import { formatDateVi, monthOf, yearOf } from '../dates/calendar';
import type { DateFormatKind } from '../dates/dateFormatKind';
import { dateFormatKind } from '../dates/dateFormatKind';
import { serialToIsoDate } from '../dates/serial';
import type { CellValue, IsoDate } from '../model/cell';
import { formatVietnameseNumber } from '../numbers/formatNumber';

const dateTexts: Record<DateFormatKind, (date: IsoDate) => string> = {
  date: formatDateVi,
  month: (date) => `${monthOf(date)}/${yearOf(date)}`,
  year: (date) => String(yearOf(date)),
};

/** Quoted words, escaped characters, padding, fill, colours and conditions of a number format. */
const decorations = /"[^"]*"?|\\.|[_*].|\[[^\]]*\]?/g;
const digitMask = /^(?<whole>[#0?,]+?)(?<scale>,*)(?:\.(?<decimals>[#0?]*))?$/;

/**
 * A number as its format shows it: decimals, thousand marks, percentage and scaling by thousands are followed; words and currency signs are
 * left out, because the text is also read back as a number. Fractions, exponents and General show the plain number.
 */
function numberText(number: number, numberFormat: string): string {
  const [section = ''] = numberFormat.replace(decorations, '').split(';');
  const isPercent = section.includes('%');
  const scaled = isPercent ? number * 100 : number;
  const mask = digitMask.exec(section.replace(/%/g, '').trim())?.groups;
  if (!mask) return formatVietnameseNumber(scaled, undefined, 0, false) + (isPercent ? '%' : '');
  const { whole = '', scale = '', decimals = '' } = mask;
  const minDecimals = decimals.replace(/[#?]/g, '').length;
  return formatVietnameseNumber(scaled / 1000 ** scale.length, decimals.length, minDecimals, whole.includes(',')) + (isPercent ? '%' : '');
}

/**
 * The text a reader sees in a cell, made from its value and number format alone (Excel's own text depends on the machine's language and
 * on the width of the column). Strings as they are; dates `dd/mm/yyyy`, `6/2028` or `2028`; numbers with a decimal comma.
 */
export function cellText(value: CellValue, numberFormat: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const kind = dateFormatKind(numberFormat);
  const date = kind && serialToIsoDate(value);
  return kind && date ? dateTexts[kind](date) : numberText(value, numberFormat);
}
