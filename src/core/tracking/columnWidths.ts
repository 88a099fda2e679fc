import type { WorkbookEdit } from '../model/edit';
import { textWidth } from '../text/measureText';
import type { TableLooks } from './dressEdits';
import type { PlannedTable } from './planTrackingColumns';

const usualFontSize = 11;
/** What Excel leaves at both edges of a cell, and a little more. */
const padding = 8;

/** Widths for the new columns in the font of their table; where tables stand above each other the widest counts. */
export function columnWidths(tables: readonly { readonly planned: PlannedTable; readonly looks: TableLooks }[]): readonly WorkbookEdit[] {
  const widest = new Map<string, Extract<WorkbookEdit, { kind: 'setColumnPoints' }>>();
  for (const { planned: { appendix: { sheet }, columns }, looks } of tables) {
    const fontSize = looks.item?.format.fontSize ?? usualFontSize;
    const headingSize = looks.header?.format.fontSize ?? fontSize;
    for (const { col0, digits, heading } of columns) {
      const longestWord = Math.max(...heading.split(' ').map((word) => textWidth(word, headingSize, true)));
      const points = Math.ceil(Math.max(digits * textWidth('0', fontSize, false), longestWord) + padding);
      const key = `${sheet}\0${col0}`;
      if (points > (widest.get(key)?.points ?? 0)) widest.set(key, { kind: 'setColumnPoints', sheet, col0, points });
    }
  }
  return [...widest.values()];
}
