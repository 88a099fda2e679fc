import type { RowKind, SampleCell, SampleRow } from './AppendixSheet';

/** Characters of Times New Roman 13 to one unit of column width; bold and capitals take more room. Measured on rendered pages. */
const charactersPerUnit: Record<RowKind, number> = { title: 0.8, notice: 1, reference: 1.1, header: 0.95, section: 1, item: 1.1 };
const lineHeightPoints = 17;
const paddingPoints = 5;
const excelMaximumPoints = 409;

/** Height in points at which every cell of the row shows its whole text. */
export function heightOfRow({ kind, cells }: SampleRow, widths: readonly number[]): number {
  const totalWidth = widths.reduce((sum, width) => sum + width, 0);
  const isAcross = cells.slice(1).every((cell) => cell === '');
  const lines = cells.map((cell, col0) => lineCount(textOf(cell), (isAcross ? totalWidth : (widths[col0] ?? 8)) * charactersPerUnit[kind]));
  return Math.min(excelMaximumPoints, Math.max(1, ...lines) * lineHeightPoints + paddingPoints);
}

function textOf(cell: SampleCell): string {
  return String(typeof cell === 'object' ? cell.value : cell);
}

/** Lines that a text fills when it is broken between words. */
function lineCount(text: string, charactersPerLine: number): number {
  return text.split('\n').reduce((sum, paragraph) => sum + paragraphLines(paragraph, charactersPerLine), 0);
}

function paragraphLines(paragraph: string, charactersPerLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    if (used > 0 && used + 1 + word.length > charactersPerLine) {
      lines += 1;
      used = word.length;
    } else used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
