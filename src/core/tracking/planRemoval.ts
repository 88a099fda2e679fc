import type { WorkbookEdit } from '../model/edit';
import { joinAcross } from '../model/joinAcross';
import { valueAt, type SheetSnapshot } from '../model/sheetSnapshot';
import type { FoundColumn } from './findAddedColumns';
import { tableRows } from './tableRows';

/** Cells of an added column in which something was typed: all but its headings and the row that counts the columns. */
export function filledCells({ appendix, column: { col0 } }: FoundColumn, sheet: SheetSnapshot): number {
  const { body } = tableRows(appendix);
  return [...body.section, ...body.group, ...body.item].filter((row0) => holdsSomething(sheet, row0, col0)).length;
}

/**
 * Takes columns away, as if they had never stood there; a place gets its width back where nothing else stands in that column of the sheet. Widths go
 * first: a column that was taken away, and not its width, could not be found again.
 */
export function removalEdits(columns: readonly FoundColumn[], sheets: readonly SheetSnapshot[]): readonly WorkbookEdit[] {
  const appendices = new Set(columns.map(({ appendix }) => appendix));
  const clearings = [...appendices].flatMap((appendix) => {
    const { first0, last0 } = tableRows(appendix);
    const cols0 = columns.filter((each) => each.appendix === appendix).map(({ column }) => column.col0);
    return joinAcross(cols0).map(({ col0, colCount }): WorkbookEdit => ({ kind: 'clearArea', sheet: appendix.sheet, area: { row0: first0, rowCount: last0 - first0 + 1, col0, colCount } }));
  });
  return [...widthsBefore(columns, sheets), ...clearings];
}

function widthsBefore(columns: readonly FoundColumn[], sheets: readonly SheetSnapshot[]): readonly WorkbookEdit[] {
  const widths = new Map<string, WorkbookEdit>();
  for (const { appendix, column: { col0 }, memory: { pointsBefore } } of columns) {
    const sheet = sheets.find(({ name }) => name === appendix.sheet);
    const cleared = columns.filter((each) => each.appendix.sheet === appendix.sheet && each.column.col0 === col0).map((each) => tableRows(each.appendix));
    if (!sheet || standsElsewhere(sheet, col0, cleared)) continue;
    widths.set(`${sheet.name}\0${col0}`, { kind: 'setColumnPoints', sheet: sheet.name, col0, points: pointsBefore });
  }
  return [...widths.values()];
}

function standsElsewhere(sheet: SheetSnapshot, col0: number, cleared: readonly { readonly first0: number; readonly last0: number }[]): boolean {
  return sheet.values.some((_, index) => {
    const row0 = sheet.row0 + index;
    return holdsSomething(sheet, row0, col0) && !cleared.some(({ first0, last0 }) => first0 <= row0 && row0 <= last0);
  });
}

/** A formula that shows nothing is something all the same. */
function holdsSomething(sheet: SheetSnapshot, row0: number, col0: number): boolean {
  return valueAt(sheet, row0, col0) !== '' || (sheet.formulas?.[row0 - sheet.row0]?.[col0 - sheet.col0] ?? '') !== '';
}
