import type { Style, Workbook } from '@cj-tech-master/excelts';

/**
 * The .xlsx library hands over the number format of a differential style (of a conditional format, of a table's column) as a record of its number
 * and its code, which it could not save again. The styles are shared between those that name them, so they are put right where they stand.
 */
export function mendNumberFormats({ worksheets }: Workbook): void {
  for (const sheet of worksheets) {
    for (const { rules } of sheet.conditionalFormattings) for (const rule of rules) mend(rule.style);
    for (const { model } of sheet.getTables()) for (const { style } of model.columns) mend(style);
  }
}

function mend(style: Partial<Style> | undefined): void {
  const read: unknown = style?.numFmt;
  if (style && typeof read === 'object' && read !== null && 'formatCode' in read) style.numFmt = String(read.formatCode);
}
