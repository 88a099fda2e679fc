import { cellAddress } from '../core/model/address';
import type { CellLink, WorkbookEdit } from '../core/model/edit';
import { toTypedText } from './toTypedText';

/** Signs that Excel takes for a screen tip. */
const mostTipSigns = 255;

/**
 * Gives cells links to places in the workbook, all of them in one call: thousands of single ones would make a request several times as long.
 * Shape of the reference: Microsoft's sample "Create a workbook table of contents" ('Sheet name'!A1).
 */
export function linkCells(sheet: Excel.Worksheet, { row0, col0, links }: Extract<WorkbookEdit, { kind: 'linkCells' }>): void {
  sheet.getRangeByIndexes(row0, col0, links.length, 1).setCellProperties(links.map((link) => [link ? { hyperlink: hyperlinkOf(link) } : {}]));
}

function hyperlinkOf({ to, text, tip }: CellLink): Excel.RangeHyperlink {
  const hyperlink = { documentReference: `'${to.sheet.replaceAll("'", "''")}'!${cellAddress(to.row0, to.col0)}`, screenTip: tip.slice(0, mostTipSigns) };
  // Left out the text stays as it is; set, it would be read as if it were typed: MAR1 is a cell, and the first of March.
  return toTypedText(text) === text ? { ...hyperlink, textToDisplay: text } : hyperlink;
}
