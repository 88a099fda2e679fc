import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { CellEntry } from './GridEvents';
import { plainFraction } from './toUniverSheet';

/** The text of the cell that was just open for typing, before the grid read anything into it. */
export interface TypedText {
  readonly row0: number;
  readonly col0: number;
  readonly text: string;
}

/** Cells as a change of the grid's names them: `cells[row0][col0]`, null = emptied. */
export type ChangedCells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/**
 * What the user put into cells, out of a change of the grid's.
 * @param typed the cell among them whose text was keyed in; null = pasted, filled, emptied or undone.
 * @param styleOf finds the look that a cell names.
 */
export function toCellEntries(cells: ChangedCells | null | undefined, typed: TypedText | null, styleOf: (id: string) => Nullable<IStyleData>): CellEntry[] {
  return Object.entries(cells ?? {}).flatMap(([row0, line]) =>
    Object.entries(line).map(([col0, cell]) => toCellEntry(Number(row0), Number(col0), cell, typed, styleOf)),
  );
}

function toCellEntry(row0: number, col0: number, cell: Nullable<ICellData>, typed: TypedText | null, styleOf: (id: string) => Nullable<IStyleData>): CellEntry {
  if (typed?.row0 === row0 && typed.col0 === col0) return { kind: 'typed', row0, col0, text: typed.text };
  if (cell && touchesOnlyLooks(cell)) return { kind: 'look', row0, col0 };
  if (cell?.f) return { kind: 'formula', row0, col0, formula: cell.f };
  return { kind: 'value', row0, col0, value: valueOf(cell), numberFormat: patternOf(cell, styleOf) };
}

function touchesOnlyLooks(cell: ICellData): boolean {
  return cell.v === undefined && cell.f === undefined && cell.p === undefined;
}

/** Pasted rich text has its words in a small document of its own that ends with a line break. */
function valueOf(cell: Nullable<ICellData>): string | number | boolean {
  const text = cell?.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  return cell?.v ?? text ?? '';
}

function patternOf(cell: Nullable<ICellData>, styleOf: (id: string) => Nullable<IStyleData>): string | null {
  const style = typeof cell?.s === 'string' ? styleOf(cell.s) : cell?.s;
  const pattern = style?.n?.pattern;
  return pattern === undefined || pattern === plainFraction ? null : pattern;
}
