import type { FreeTexts } from '../freeTexts';
import type { ReportWords } from '../ReportContent';
import { wideRow, type ReportRow } from '../ReportRow';

/**
 * A place over the whole page for the user's own words, paragraphs parted by line breaks; a dotted line until he writes. However long, his text
 * stays whole in one cell: where it needs more than the highest row of Excel, `paginate` lets the cell go on over further rows.
 */
export function freeParagraph(section: string, free: FreeTexts, words: ReportWords): ReportRow {
  const key = `text|${section}`;
  return wideRow(key, 'body', free.get(key) ?? words.dottedLine, 20, { freeId: key, ownText: words.dottedLine });
}
