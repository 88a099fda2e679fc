import type { Cell, Style, Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../core/model/address';
import { cellsOf, existingPart } from './cellsOf';
import { isWholeColumns, isWholeRows, type Target } from './Target';

export type CellStyle = Partial<Style>;
export type StyleChange = (style: CellStyle) => CellStyle;

/** A style is replaced and never written into: cells, rows and columns read from a file share theirs, and those changed together do. */
export function changeStyles(target: Target, change: StyleChange): void {
  const changeCell = sharedChange(change);
  for (const cell of cellsOf(target)) changeCell(cell);
  for (const area of target.areas) {
    if (isWholeColumns(area)) for (let col0 = area.col0; col0 < lastColumn(target.sheet, area, change); col0 += 1) changeOf(target.sheet.getColumn(col0 + 1), change);
    else if (isWholeRows(area)) for (let row0 = area.row0; row0 < area.row0 + area.rowCount; row0 += 1) changeOf(target.sheet.getRow(row0 + 1), change);
  }
}

/** As the .xlsx library numbers its kinds of values. */
const dateValue = 4;

/**
 * Changes the style of one cell after another. Cells of one style get one changed style, made once: a report has a hundred thousand cells of a
 * dozen looks. A date has a style of its own, since the library saves a date without a number format, and all that share its style, as a date.
 */
export function sharedChange(change: StyleChange): (cell: Cell) => void {
  const ofEmpty: CellStyle = change({});
  const changed = new Map<CellStyle, CellStyle>();
  const changedStyle = (style: CellStyle): CellStyle => {
    const known = changed.get(style);
    if (known) return known;
    if (isEmpty(style)) return ofEmpty;
    const made = change(style);
    changed.set(style, made);
    return made;
  };
  return (cell) => {
    cell.style = (cell.effectiveType as number) === dateValue ? change(cell.style) : changedStyle(cell.style);
  };
}

function isEmpty(style: CellStyle): boolean {
  return Object.keys(style).length === 0;
}

/** Taking looks away reaches no further than there are columns with any. */
function lastColumn({ columns }: Worksheet, { col0, colCount }: Area, change: StyleChange): number {
  const last = col0 + colCount;
  return Object.keys(change({})).length > 0 ? last : Math.min(last, columns?.length ?? 0);
}

function changeOf(holder: { style: CellStyle }, change: StyleChange): void {
  holder.style = change(holder.style);
}

/** What a cell without one of its own takes from its row or column. */
export function styleAt(sheet: Worksheet, row0: number, col0: number): CellStyle {
  const row = sheet.findRow(row0 + 1);
  return row?.findCell(col0 + 1)?.style ?? (row && Object.keys(row.style).length > 0 ? row.style : (sheet.columns?.[col0]?.style ?? {}));
}

/** What all cells have in common; null where they differ, as Excel answers for mixed formats. */
export function uniformStyle<Value>({ sheet, areas }: Target, read: (style: CellStyle) => Value): Value | null {
  let common: Value | undefined;
  for (const area of areas) {
    const part = existingPart(sheet, area);
    for (let row0 = part.row0; row0 < part.row0 + part.rowCount; row0 += 1) {
      for (let col0 = part.col0; col0 < part.col0 + part.colCount; col0 += 1) {
        const value = read(styleAt(sheet, row0, col0));
        if (common === undefined) common = value;
        else if (common !== value) return null;
      }
    }
  }
  return common ?? read({});
}
