import type { SheetSnapshot } from '../model/sheetSnapshot';

/** Non-empty texts of a row by column. */
export function textsOf(sheet: SheetSnapshot, row0: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  (sheet.values[row0 - sheet.row0] ?? []).forEach((value, index) => {
    const text = String(value).trim();
    if (text !== '') texts.set(sheet.col0 + index, text);
  });
  return texts;
}
