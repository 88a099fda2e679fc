import type { FreeTexts } from '../freeTexts';
import type { ReportWords } from '../ReportContent';
import { cell, reportColumnCount, wideRow, type ReportRow } from '../ReportRow';
import { cellHeight } from '../rowHeight';
import { fittedText, mostRowPoints } from './fittedRow';

/**
 * A place over the whole page for the user's own words, paragraphs parted by line breaks; a dotted line until he writes. What he writes is
 * never parted: a text that needs more than the highest row Excel has stays whole in its cell, and a remark below says that its end is
 * not printed and what to do about it. (To part it would rewrite his cell.)
 */
export function freeParagraph(section: string, free: FreeTexts, words: ReportWords): readonly ReportRow[] {
  const key = `text|${section}`;
  const text = free.get(key) ?? words.dottedLine;
  const paragraph = fittedText(key, 'body', text, { freeId: key, ownText: words.dottedLine });
  const isWhole = cellHeight(cell(0, 'body', text, { span: reportColumnCount })) <= mostRowPoints;
  return isWhole ? [paragraph] : [{ ...paragraph, keepWithNext: true }, wideRow(`${key}|long`, 'remark', words.tooLong, 36)];
}
