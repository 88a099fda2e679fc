import type { PrintedPage } from './readPrintedPages';

/** Points that the type of the same words may differ by on two prints of the same sheet. */
const tolerance = 0.2;

/**
 * Holds the print of the report that is given away against that of the report in its workbook: the same words in the same sizes on the same pages.
 * Where on a page they stand hangs on a hair: rows that are fitted to their text are a point higher where the height is written down, and a line
 * that just fits its column breaks where that is a hundredth narrower. @returns what deviates
 */
export function comparePrints(pages: readonly PrintedPage[], alone: readonly PrintedPage[]): readonly string[] {
  if (pages.length !== alone.length) return [`the file that is given away is printed on ${alone.length} pages, not on ${pages.length}`];
  return pages.flatMap((page, page0) => {
    const [words, others] = [sortedWords(page), sortedWords(alone[page0])];
    const isSame = words.length === others.length && words.every(({ text, size }, index) => text === others[index]?.text && Math.abs(size - (others[index]?.size ?? 0)) < tolerance);
    return isSame ? [] : [`page ${page0 + 1}: the file that is given away is printed otherwise`];
  });
}

function sortedWords(page: PrintedPage | undefined) {
  return [...(page?.words ?? [])].sort((a, b) => (a.text === b.text ? a.size - b.size : a.text < b.text ? -1 : 1));
}
