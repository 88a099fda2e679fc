import { cellAddress } from '../core/model/address';
import type { WorkbookEdit } from '../core/model/edit';
import { toTypedText } from './toTypedText';

/** Puts a cell back as it was. In a cell formatted as text Excel keeps what is written; elsewhere text is guarded. */
export function restoreCell(sheet: Excel.Worksheet, { row0, col0, content }: Extract<WorkbookEdit, { kind: 'restoreCell' }>): void {
  const { value, formula, numberFormat } = content;
  const range = sheet.getRange(cellAddress(row0, col0));
  range.numberFormat = [[numberFormat]];
  const constant = typeof value === 'string' && value !== '' && numberFormat !== '@' ? toTypedText(value) : value;
  range.formulas = [[formula ?? constant]];
}
