import type { Cell } from '@cj-tech-master/excelts';

/** True for a cell whose looks somebody chose. The workbook's default font, which files write on every cell, is no choice. */
export function isFormatted({ style, workbook }: Cell): boolean {
  const { fill, border, numFmt, alignment, protection, font } = style;
  if (fill && !(fill.type === 'pattern' && fill.pattern === 'none')) return true;
  if (border && Object.values(border).some((side) => side?.style !== undefined)) return true;
  if (numFmt !== undefined && (typeof numFmt === 'string' ? numFmt : numFmt.formatCode) !== 'General') return true;
  if (alignment && Object.keys(alignment).length > 0) return true;
  if (protection?.locked === false || protection?.hidden === true) return true;
  if (!font) return false;
  const standard = workbook.defaultFont ?? { name: 'Calibri', size: 11 };
  const hasOwnFace = (font.name !== undefined && font.name !== standard.name) || (font.size !== undefined && font.size !== standard.size);
  return hasOwnFace || font.bold === true || font.italic === true || font.underline !== undefined || font.strike === true || font.color?.argb !== undefined;
}
