import { columnPoints, lineCount, linesHeight } from '../../src/core/text/measureText';
import type { RowKind, SampleCell, SampleRow } from './AppendixSheet';

const fontSize = 13;
const isBold: Record<RowKind, boolean> = { title: true, notice: true, reference: false, header: true, section: true, item: false };
const excelMaximumPoints = 409;

/** Height in points at which every cell of the row shows its whole text. */
export function heightOfRow({ kind, cells }: SampleRow, widths: readonly number[]): number {
  const isAcross = cells.slice(1).every((cell) => cell === '');
  const wholeWidth = widths.reduce((sum, width) => sum + columnPoints(width), 0);
  const lines = cells.map((cell, col0) => lineCount(textOf(cell), isAcross ? wholeWidth : columnPoints(widths[col0] ?? 8), fontSize, isBold[kind]));
  return Math.min(excelMaximumPoints, linesHeight(Math.max(1, ...lines), fontSize));
}

function textOf(cell: SampleCell): string {
  return String(typeof cell === 'object' ? cell.value : cell);
}
