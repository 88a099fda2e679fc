import type { PrintedPage } from './readPrintedPages';

/** Points that the same word may stand apart on two prints of the same sheet. */
const tolerance = 1;

/**
 * Holds the print of the report that is given away against that of the report in its workbook: the same words on the same pages, in the same columns
 * and sizes. Rows that are fitted to their text are a point higher or lower where the height is written down. @returns what deviates
 */
export function comparePrints(pages: readonly PrintedPage[], alone: readonly PrintedPage[]): readonly string[] {
  if (pages.length !== alone.length) return [`the file that is given away is printed on ${alone.length} pages, not on ${pages.length}`];
  return pages.flatMap(({ words }, page0) => {
    const others = alone[page0]?.words ?? [];
    const isSame = words.length === others.length && words.every((word, index) => {
      const other = others[index];
      return other?.text === word.text && Math.abs(other.left - word.left) < tolerance && Math.abs(other.size - word.size) < tolerance;
    });
    return isSame ? [] : [`page ${page0 + 1}: the file that is given away is printed otherwise`];
  });
}
