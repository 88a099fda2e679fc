import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../core/model/address';
import type { Host } from '../host/Host';
import { parseRangeAddress } from '../host/parseRangeAddress';

/** The area of a defined name that stands for one block of this sheet. */
export function namedArea(sheet: Worksheet, name: string, { workbook }: Host): Area | null {
  const entry = workbook.book.definedNames.getAllEntries().find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  const [reference, ...others] = entry?.ranges ?? [];
  if (reference === undefined || others.length > 0) return null;
  const parsed = parseRangeAddress(reference);
  return parsed?.sheetName === sheet.name ? parsed.area : null;
}
