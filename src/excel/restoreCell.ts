import { cellAddress } from '../core/model/address';
import type { WorkbookEdit } from '../core/model/edit';
import { toTypedText } from './toTypedText';

const textFormat = '@';

/**
 * Puts a cell back as it was. Under the format `@` Excel keeps what is written as text, sign for sign: right for text, whereas a number, a
 * truth value or a formula that stands there came before the format and has to again. Elsewhere text is guarded by an apostrophe.
 * A formula may bring a format of its own (`=TODAY()` does), so the format is set after it as well.
 */
export function restoreCell(sheet: Excel.Worksheet, { row0, col0, content, hasFormat = false }: Extract<WorkbookEdit, { kind: 'restoreCell' }>): void {
  const { value, formula, numberFormat } = content;
  const range = sheet.getRange(cellAddress(row0, col0));
  const text = formula === null && typeof value === 'string' ? value : null;
  const isKeptByFormat = numberFormat === textFormat && text !== null && !text.startsWith("'");
  const isFormattedLast = formula !== null || (numberFormat === textFormat && !isKeptByFormat);
  if (!hasFormat || isFormattedLast) range.numberFormat = [[numberFormat === textFormat && !isKeptByFormat ? 'General' : numberFormat]];
  range.formulas = [[formula ?? (text === null || isKeptByFormat ? value : toTypedText(text))]];
  if (isFormattedLast) range.numberFormat = [[numberFormat]];
}
