import type { Worksheet } from '@cj-tech-master/excelts';
import { chartSheets } from '../xlsx/tabNames';
import type { Host } from './Host';
import { refuse } from './HostFailure';

const longestName = 31;

/**
 * Excel's rules for sheet names: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, not "History",
 * unique whatever the case, chart sheets included. https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 * @throws HostFailure InvalidArgument or ItemAlreadyExists
 */
export function checkSheetName(name: string, own: Worksheet | null, { workbook }: Host): string {
  const isLegal = name !== '' && name.length <= longestName && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== 'history';
  if (!isLegal) refuse('InvalidArgument');
  const others = [...workbook.book.worksheets.filter((sheet) => sheet !== own), ...chartSheets(workbook.book)];
  const isTaken = others.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  return isTaken ? refuse('ItemAlreadyExists') : name;
}
